import { anArticle, aStoryCard, aSeries } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import type { Published } from './Published'
import { StoryPage } from './StoryPage'

const published: Published = { address: 'https://paper.example/2026/11/harbour-reopens', now: '2026-11-24T17:00:00.000Z', commentCount: 0, previous: null, next: null }

const render = (changes: Parameters<typeof anArticle>[0] = {}, around: Partial<Published> | null = {}) =>
  rendered(
    <StoryPage story={anArticle(changes)} site={aSite({ timeZone: 'America/New_York' })} published={around === null ? null : { ...published, ...around }}>
      {null}
    </StoryPage>,
  )

const bodyOf = (...headings: string[]) => ({
  root: { children: headings.map((text) => ({ type: 'heading' as const, tag: 'h2' as const, children: [{ type: 'text' as const, text, format: 0 }] })) },
})

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
    const html = render({}, { previous: { path: '2026/11/before', headline: 'Before', retracted: true, language: null }, next: { path: '2026/11/after', headline: 'After', retracted: false, language: null } })
    expect(html).toMatch(/aria-label="More in Politics".*rel="prev".*Retracted: Before.*rel="next".*> After/)
  })

  it('says under its headline that it was corrected, and at its foot what and when', () => {
    const corrections = [
      { kind: 'update' as const, at: '2026-11-22T08:30:00.000Z', text: 'A second ferry has left.' },
      { kind: 'correction' as const, at: '2026-11-21T08:30:00.000Z', text: 'It left at seven.' },
    ]
    const html = render({ corrections })
    expect(html).toMatch(/<header.*<strong>Update<\/strong> <time[^>]*>November 22, 2026<\/time> · <a href="#corrections">Read what was added<\/a>.*<\/header>/)
    expect(html).toMatch(/<section id="corrections".*A second ferry has left\..*It left at seven\..*href="\/corrections"/)
    expect(render()).not.toContain('corrections')
  })

  it('says in its headline and under it that it was retracted, whatever was added later', () => {
    const corrections = [
      { kind: 'update' as const, at: '2026-11-22T08:30:00.000Z', text: 'The minister has replied.' },
      { kind: 'retraction' as const, at: '2026-11-21T08:30:00.000Z', text: 'We could not confirm it.' },
    ]
    const html = render({ retracted: true, corrections })
    expect(html).toContain('<h1>Retracted: Harbour reopens after the storm</h1>')
    expect(html).toMatch(/<strong>This story was retracted<\/strong> <time[^>]*>November 21, 2026.*Read why/)
  })

  it.each([
    ['long and in parts', 901, ['One', 'Two', 'Three', 'Four'], ['#part-one', '#part-two', '#part-three', '#part-four']],
    ['short', 900, ['One', 'Two', 'Three', 'Four'], []],
    ['in few parts', 5000, ['One', 'Two', 'Three'], []],
  ])('says what is in a story that is %s', (_what, wordCount, headings, links) => {
    const html = render({ wordCount, body: bodyOf(...headings) })
    expect([...html.matchAll(/href="(#part-[^"]*)"/g)].map(([, href]) => href)).toEqual(links)
    expect(html).toContain('<h2 id="part-one">One</h2>')
  })

  it.each([
    ['hides, on a young story, that it is old, until its day comes', '2026-11-24T17:00:00.000Z', 'hidden="" data-from="1826699400000">This article is more than 1 year old</p>'],
    ['says that a story is more than a year old', '2027-11-20T08:30:00.000Z', '">This article is more than 1 year old</p>'],
    ['says how many years it is old', '2030-01-01T00:00:00.000Z', '">This article is more than 3 years old</p>'],
  ])('%s', (_what, now, words) => {
    const html = render({}, { now })
    expect(html).toContain(words)
    expect(html.includes('hidden="" data-from')).toBe(words.startsWith('hidden'))
  })

  it('can be passed on: by email as it is, by what needs script once that has come', () => {
    const html = render({ headline: 'Fares & fees', retracted: true })
    expect(html).toContain('href="mailto:?subject=Retracted%3A%20Fares%20%26%20fees&amp;body=Retracted%3A%20Fares%20%26%20fees%0D%0A%0D%0Ahttps%3A%2F%2Fpaper.example%2F2026%2F11%2Fharbour-reopens"')
    expect(html.match(/<button[^>]*hidden=""[^>]*>[^<]*/g)?.map((button) => button.replace(/.*>/, ''))).toEqual(['Share', 'Copy link'])
  })

  it('leads to its comments from its head, once there are any', () => {
    expect(render()).not.toContain('#comments')
    expect(render({}, { commentCount: 1 })).toContain('<a href="#comments">1 comment</a>')
    expect(render({}, { commentCount: 12 })).toMatch(/<header.*<a href="#comments">12 comments<\/a>.*<\/header>/)
  })

  it('has nothing of a published story in a preview', () => {
    expect(render({ publishedAt: '2001-01-01T00:00:00.000Z' }, null)).not.toMatch(/data-share|mailto:|years? old|#comments|data-address/)
  })

  it('leads to the series it is a part of', () => {
    expect(render({ series: aSeries() })).toContain('This story is part of the series <a href="/series/tides">Rising tides</a>')
  })

  it('is set in its own language, and says what the paper says of it in the paper’s', () => {
    const box = (blockType: string, fields: object) => ({ type: 'block' as const, fields: { blockType, ...fields } })
    const story = anArticle({ language: 'en', kicker: 'Tides', related: [], body: { root: { children: [box('update', { text: null }), box('readAlso', { story: { id: 's', path: '2026/11/b', headline: 'خبر' } })] } } })
    const html = rendered(<StoryPage story={story} site={aSite({ language: 'ar-EG' })} published={{ ...published, commentCount: 3 }}>{null}</StoryPage>, 'ar-EG')
    expect(html).toContain('<h1 lang="en" dir="ltr">Harbour reopens after the storm</h1>')
    expect(html).toMatch(/<span lang="en" dir="ltr">Tides<\/span>/)
    expect(html).toMatch(/<p [^>]*lang="en" dir="ltr">The first ferries left on time\.<\/p>/)
    expect(html).toContain('<a href="#comments">٣ تعليقات</a>')
    expect(html).toContain('lang="en" dir="ltr"><div data-part="update"><p lang="ar-EG" dir="rtl"><strong>تحديث</strong>')
    expect(html).toContain('<b lang="ar-EG" dir="rtl">اقرأ أيضًا</b>')
    expect(html).toContain('<a href="/2026/11/b"><span lang="ar-EG" dir="rtl">خبر</span></a>')
  })

  it('has room for a story with nothing but its words', () => {
    const html = render({ kicker: null, standfirst: null, byline: [], leadMedia: null, topics: [], related: [], body: null })
    expect(html).not.toMatch(/<img|Related|Written by|Topics|By /)
  })
})
