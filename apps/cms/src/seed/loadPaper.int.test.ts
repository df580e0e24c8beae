import { articleSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { picturesOf } from './loadPictures'
import type { Paper } from './paper/readPaper'

/** Milliseconds: fifty pictures are drawn and stored in seven widths and four crops. */
const wholePaper = 900_000

let newsroom: Newsroom
let paper: Paper
let load: (changed?: Paper) => Promise<void>
let isEmpty: () => Promise<boolean>

beforeAll(async () => {
  newsroom = await openNewsroom()
  // they read the settings when they are loaded
  const loader = await import('./loadPaper')
  paper = fewerPictures(await (await import('./paper/readPaper')).readPaper())
  load = (changed = paper) => loader.loadPaper({ payload: newsroom.payload, paper: changed, now: new Date(), say: () => {} })
  isEmpty = () => loader.isEmpty(newsroom.payload)
})
afterAll(() => newsroom.close())

/** Drawing is most of the work and knows no database: where the paper is loaded for the second time, few stories bring a picture. */
function fewerPictures(whole: Paper): Paper {
  if (process.env['TEST_DATABASE'] !== 'mongodb') return whole
  const isNamed = (id = '') => whole.stories.some(({ body }) => body.includes(id))
  return { ...whole, stories: whole.stories.map((story, index) => (index % 8 === 0 || isNamed(story.image?.id) ? story : { ...story, image: undefined })) }
}

const few = (): Paper => ({ ...paper, stories: paper.stories.slice(0, 2).map((story) => ({ ...story, body: 'One paragraph.', related: [] })) })
const count = async (collection: 'articles' | 'authors' | 'comments' | 'media' | 'outbox' | 'sections' | 'users') => (await newsroom.payload.count({ collection })).totalDocs

describe('loadPaper', () => {
  it('leaves nothing behind when it fails half-way, so that the next start begins anew', async () => {
    const broken: Paper = { ...few(), stories: few().stories.map((story, index) => (index === 0 ? { ...story, section: 'no-such-section' } : story)) }
    await expect(load(broken)).rejects.toThrow('no-such-section')
    expect(await isEmpty()).toBe(true)
    expect(await count('authors')).toBe(0)
    // pictures are drawn beforehand, and found by the next attempt
    expect(await count('media')).toBeGreaterThan(0)
  })

  it('loads a whole paper: every story live and as the contract has it, authors but no users, nothing announced', async () => {
    expect(await isEmpty()).toBe(true)
    await load()
    expect(await isEmpty()).toBe(false)
    expect([await count('articles'), await count('sections'), await count('authors')]).toEqual([paper.stories.length, paper.sections.length, paper.authors.length])
    expect([await count('users'), await count('outbox')]).toEqual([0, 0])
    expect(await count('media')).toBe(picturesOf(paper).length)

    const { body } = await newsroom.rest('GET', '/api/articles?limit=100&depth=2&sort=-publishedAt')
    const stories = body.docs.map((story: unknown) => articleSchema.parse(story))
    expect(stories).toHaveLength(paper.stories.length)
    expect(stories.filter(({ related }: { related: unknown[] }) => related.length === 4)).toHaveLength(paper.stories.length)

    expect(stories.filter(({ byline, body }: { byline: unknown[]; body: unknown[] }) => byline.length === 0 || body.length === 0)).toEqual([])
    const changed = stories.filter(({ changedAt }: { changedAt: string | null }) => changedAt !== null)
    expect(changed).toHaveLength(paper.stories.filter(({ updatedAfterMinutes, corrections }) => updatedAfterMinutes !== undefined || corrections.length > 0).length)

    expect((await newsroom.payload.findGlobal({ slug: 'site', depth: 1 })).footerPages).toHaveLength(paper.pages.length)
    expect(stories.filter(({ series }: { series: { slug: string } | null }) => series?.slug === paper.series[0]?.slug).length).toBeGreaterThan(2)

    const seed = stories.find(({ path }: { path: string }) => path.endsWith('/sanctuary-cities-stand-firm-against-trumps-deportation-push'))
    expect(seed.headline).toBe('Sanctuary Cities Stand Firm Against Trump’s Deportation Push')
    expect(seed.byline.map(({ author }: { author: { name: string } }) => author.name)).toEqual(['Keith Jacobs'])
    expect(seed.related.slice(0, 2).map(({ headline }: { headline: string }) => headline)).toEqual([
      'Trump’s Media Mastery: How TV Made Him a Conservative Icon',
      'TikTok’s U.S. Fate Hangs in the Balance Amid Political Tensions',
    ])
    expect(seed.body.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph', 'heading', 'paragraph', 'heading', 'list', 'heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph', 'paragraph',
    ])
  }, wholePaper)
})
