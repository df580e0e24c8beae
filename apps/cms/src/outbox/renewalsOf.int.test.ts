import { pathsAffectedBy, renewalSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { aBody, aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'
import { readsDuring } from '../testing/readsDuring'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>
const stories = 14
const topicsEach = 8

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
  for (let story = 0; story < stories; story += 1) {
    const topics: string[] = []
    for (let topic = 0; topic < topicsEach; topic += 1) {
      const stored: unknown = await newsroom.payload.db.create({ collection: 'topics', data: { name: `Topic ${story} ${topic}`, slug: `topic-${story}-${topic}` } })
      topics.push(z.object({ id: z.string() }).parse(stored).id)
    }
    await newsroom.payload.create({
      collection: 'articles',
      data: { headline: `Story ${story}`, section: paper.politics, byline: [{ author: paper.keith }], topics, body: aBody('Text.'), commentPolicy: 'open', _status: 'published' },
    })
  }
})
afterAll(() => newsroom.close())

/** Every renewal that a new name of the author asks for. */
async function renewals(from: { query: number; after: string | null } | null = null) {
  // it reads the settings when it is loaded
  const { renewalsOf } = await import('./renewalsOf')
  const keith = { slug: 'keith-jacobs' }
  const steps = []
  for await (const step of renewalsOf(newsroom.payload, pathsAffectedBy({ kind: 'author', id: paper.keith, before: keith, after: keith }), from)) steps.push(step)
  return steps
}

describe('renewalsOf', () => {
  it('asks for any number of pages in messages that a site takes, each page once', async () => {
    const steps = await renewals()
    const known = steps.flatMap(({ renewal }) => renewal.known)
    expect(steps.map(({ renewal }) => renewalSchema.safeParse({ ...renewal, delivery: randomUUID() }).success)).toEqual(steps.map(() => true))
    expect(Math.max(...steps.map(({ renewal }) => renewal.known.length))).toBe(100)
    // the stories, their topics, the front page, the section and the author
    expect([known.length, new Set(known).size]).toEqual([stories * (1 + topicsEach) + 3, stories * (1 + topicsEach) + 3])
  })

  it('goes on with whole batches: the cursor moves when all of one is sent', async () => {
    const steps = await renewals()
    const [, first, second] = steps
    expect([first?.cursor, second?.cursor]).toEqual([{ query: 0, after: null }, { query: 1, after: null }])
    expect(await renewals(first?.cursor)).toEqual(steps.slice(1))
  })

  it('asks for the page of everything that has a name when what stands round every page has changed', async () => {
    const { renewalsOf } = await import('./renewalsOf')
    await newsroom.payload.create({ collection: 'pages', data: { title: 'Imprint', body: aBody('x'), shown: true } })
    await newsroom.payload.create({ collection: 'pages', data: { title: 'Hidden', body: aBody('x'), shown: false } })
    await newsroom.payload.create({ collection: 'series', data: { name: 'Tides' } })
    const known: string[] = []
    for await (const { renewal } of renewalsOf(newsroom.payload, pathsAffectedBy({ kind: 'site' }), null)) known.push(...renewal.known)
    expect(known).toEqual(expect.arrayContaining(['/imprint', '/series/tides', '/politics', '/world', '/authors/keith-jacobs', '/topics/topic-0-0', '/corrections', '/archive']))
    expect(known).not.toContain('/hidden')
  })

  it('reads what many stories share once', async () => {
    const reads = await readsDuring(newsroom.payload, () => renewals())
    expect(['authors', 'sections', 'topics'].map((name) => reads.filter(({ collection }) => collection === name).length)).toEqual([1, 1, stories])
  })
})
