import { describe, expect, it } from '@jest/globals'
import { articleSchema } from './article'
import { draftBodySchema, previewArticleSchema } from './previewArticle'
import { somePreviewGaps as gaps } from './testing'

const now = new Date('2026-11-24T12:00:00.000Z')
const preview = (draft: object) => previewArticleSchema({ now, gaps }).parse({ id: 'st1', ...draft })
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] })
const body = (...children: unknown[]) => ({ root: { children } })
const textsOf = (state: unknown, said: typeof gaps | null = gaps) => draftBodySchema(said).parse(state).map((block) => (block.type === 'paragraph' && block.children[0]?.type === 'text' ? block.children[0].text : block.type))

describe('previewArticleSchema', () => {
  it('makes a story of a draft that holds nothing', () => {
    expect(preview({})).toEqual({
      id: 'st1', path: '2026/11/preview', headline: gaps.headline, kicker: null, standfirst: null, section: { id: 'none', path: 'no-section-yet', name: gaps.section, colour: null },
      byline: [], leadMedia: null, publishedAt: now.toISOString(), readingMinutes: 1, body: [], topics: [],
      series: null, related: [], changedAt: null, corrections: [], retracted: false, language: null, wordCount: 0, commentPolicy: 'open',
      meta: { title: null, description: null, image: null, canonical: null, noIndex: false },
    })
  })

  it('leaves a whole story as readers get it', () => {
    const whole = {
      id: 'st1', path: '2026/11/harbour', headline: 'Harbour', standfirst: 'Open.', section: { id: 's1', path: 'politics', name: 'Politics' }, publishedAt: '2026-11-20T08:00:00.000Z',
      byline: [{ author: { id: 'a1', slug: 'ada', name: 'Ada' }, role: 'text' }], body: body(paragraph('Words.')), readingMinutes: 2, wordCount: 1, meta: { title: 'Shorter' },
    }
    expect(preview(whole)).toEqual(articleSchema.parse(whole))
  })

  it.each([
    ['a relation that was not found', { section: 's1', leadMedia: 'm1', related: ['st2'] }],
    ['a row that is still empty', { byline: [{ author: null }, { role: 'text' }], topics: ['t1'] }],
    ['a headline of spaces', { headline: '  ' }],
    ['a language nobody writes in', { language: 'xx' }],
    ['fields of any other kind', { headline: 7, byline: 'Ada', publishedAt: 'soon', readingMinutes: 0, body: 'text', meta: 'none' }],
  ])('shows the gap for %s', (_what, draft) => {
    expect(preview(draft)).toEqual(preview({}))
  })

  it('keeps the names that are whole beside one that is not', () => {
    const author = { id: 'a1', slug: 'ada', name: 'Ada' }
    expect(preview({ byline: [{ author: null }, { author, role: 'photographs' }] }).byline.map(({ role }) => role)).toEqual(['photographs'])
  })
})

describe('draftBodySchema', () => {
  it.each([
    ['nothing', null, []],
    ['whole blocks', body(paragraph('One'), paragraph('Two')), ['One', 'Two']],
    ['a block that is not whole', body(paragraph('One'), { type: 'heading', tag: 'h9', children: [] }, paragraph('Two')), ['One', gaps.block, 'Two']],
    ['a block the paper does not know', body({ type: 'hologram' }, paragraph('Two')), [gaps.unknown('hologram'), 'Two']],
    ['what is no body at all', [1, 2], []],
  ])('shows of %s what there is, and says what there is not', (_what, state, expected) => {
    expect(textsOf(state)).toEqual(expected)
  })

  it('leaves out what is not whole where nothing is to be said of it', () => {
    expect(textsOf(body(paragraph('One'), { type: 'heading', tag: 'h9', children: [] }, { type: 'hologram' }), null)).toEqual(['One'])
  })
})
