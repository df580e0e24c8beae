import { anArticle, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { aSite } from '../../design/testing/aSite'
import { StoryPage } from './StoryPage'

const render = (changes: Parameters<typeof anArticle>[0] = {}, around: Partial<Parameters<typeof StoryPage>[0]> = {}) =>
  renderToStaticMarkup(
    <StoryPage story={anArticle(changes)} site={aSite({ timeZone: 'America/New_York' })} previous={null} next={null} {...around}>
      {null}
    </StoryPage>,
  )

describe('StoryPage', () => {
  it('has the headline as its only first-level heading', () => {
    expect(render().match(/<h1>[^<]*/g)).toEqual(['<h1>Harbour reopens after the storm'])
  })

  it('says when it was published, in the zone of the paper', () => {
    expect(render().replace(/\u202f/g, ' ')).toContain('Published <time dateTime="2026-11-20T08:30:00.000Z">November 20, 2026 at 3:30 AM EST</time>')
  })

  it('says when it was updated, if it was', () => {
    expect(render()).not.toContain('Updated')
    expect(render({ changedAt: '2026-11-21T08:30:00.000Z' })).toContain('Updated <time dateTime="2026-11-21T08:30:00.000Z">')
  })

  it('opens with its picture and shows four related stories at most', () => {
    const related = Array.from({ length: 6 }, (_, index) => aStoryCard({ id: `${index}`, path: `2026/11/related-${index}`, leadMedia: null }))
    const html = render({ related: related.map((story) => ({ ...story, leadMedia: null, section: { ...story.section } })) })
    expect(html.match(/<img[^>]*fetchPriority="high"/g)).toHaveLength(1)
    expect(html.match(/href="\/2026\/11\/related-\d"/g)).toHaveLength(4)
  })

  it('leads to its neighbours in the section', () => {
    const html = render({}, { previous: { path: '2026/11/before', headline: 'Before' }, next: { path: '2026/11/after', headline: 'After' } })
    expect(html).toMatch(/aria-label="More in Politics".*rel="prev".*Before.*rel="next".*After/)
  })

  it('has room for a story with nothing but its words', () => {
    const html = render({ kicker: null, standfirst: null, byline: [], leadMedia: null, topics: [], related: [], body: null })
    expect(html).not.toMatch(/<img|Related|Written by|Topics|By /)
  })
})
