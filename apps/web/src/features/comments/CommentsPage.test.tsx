import { aComment, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { aSite } from '../../design/testing/aSite'
import { rendered } from '../../words/testing/rendered'
import { CommentsPage } from './CommentsPage'

describe('CommentsPage', () => {
  it('is headed by its story, to which it leads, and says which page it is', () => {
    const story = { ...aStoryCard(), commentPolicy: 'closed' as const }
    const html = rendered(<CommentsPage story={story} thread={{ comments: [aComment({ text: 'Late, but here.' })], total: 51, pages: 2 }} page={2} site={aSite()} />)
    expect(html).toMatch(/<h1><a href="\/2026\/11\/harbour-reopens">Harbour reopens after the storm<\/a><\/h1>/)
    expect(html).toContain('Page 2 of 2')
    expect(html).toContain('Late, but here.')
    expect(html).not.toContain('<form')
  })
})
