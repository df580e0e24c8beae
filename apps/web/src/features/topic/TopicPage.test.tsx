import { aTopic, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { TopicPage } from './TopicPage'

describe('TopicPage', () => {
  it('is headed by its name and lists its stories', () => {
    const html = rendered(<TopicPage topic={aTopic()} stories={[aStoryCard()]} site={aSite()} />)
    expect(html).toMatch(/<h1>Immigration<\/h1><p[^>]*>Who may come, who may stay\./)
    expect(html).toContain('<a href="/2026/11/harbour-reopens">Harbour reopens after the storm</a></h2>')
  })

  it('says so when there are none', () => {
    expect(rendered(<TopicPage topic={aTopic()} stories={[]} site={aSite()} />)).toMatch(/No stories .* yet\./)
  })
})
