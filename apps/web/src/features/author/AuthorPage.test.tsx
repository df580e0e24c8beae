import { anAuthor, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { AuthorPage } from './AuthorPage'

describe('AuthorPage', () => {
  it('is headed by its name and lists its stories', () => {
    const html = rendered(<AuthorPage author={anAuthor()} stories={[aStoryCard()]} site={aSite()} />)
    expect(html).toMatch(/<p[^>]*>National correspondent<\/p><h1>Keith Jacobs<\/h1>.*<img.*Keith writes about power\./)
    expect(html).toContain('<a href="/2026/11/harbour-reopens">Harbour reopens after the storm</a></h2>')
  })

  it('says so when there are none', () => {
    expect(rendered(<AuthorPage author={anAuthor()} stories={[]} site={aSite()} />)).toMatch(/No stories .* yet\./)
  })
})
