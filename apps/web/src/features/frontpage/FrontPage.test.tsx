import { aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { FrontPage } from './FrontPage'

const latest = Array.from({ length: 9 }, (_, index) => aStoryCard({ path: `2026/11/story-${index}`, headline: `Story ${index}` }))

describe('FrontPage', () => {
  it('sets the newest stories, the latest and the sections', () => {
    const html = rendered(<FrontPage latest={latest} blocks={[{ section: aSection(), stories: latest.slice(6) }]} site={aSite()} />)
    expect(html.match(/>Story \d</g)?.join('')).toBe('>Story 0<>Story 1<>Story 2<>Story 3<>Story 4<>Story 5<>Story 6<>Story 7<>Story 8<>Story 6<>Story 7<>Story 8<')
    expect(html).toContain('<a href="/politics">Politics</a></h2>')
    expect(html.match(/<img[^>]*loading="eager"/g)).toHaveLength(1)
  })

  it('has a word for readers of a paper with no stories', () => {
    expect(rendered(<FrontPage latest={[]} blocks={[]} site={aSite()} />)).toContain('The first story is still being written.')
  })
})
