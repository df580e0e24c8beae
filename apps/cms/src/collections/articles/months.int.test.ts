import { publishedMonthsSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aBody, aPaper } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let section: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  section = (await aPaper(newsroom.payload)).politics
})
afterAll(() => newsroom.close())

const write = (headline: string, data: { _status: 'published' | 'draft'; publishedAt?: string }) =>
  newsroom.payload.create({ collection: 'articles', data: { headline, section, body: aBody(headline), commentPolicy: 'open', ...data }, depth: 0 })
const months = async () => publishedMonthsSchema.parse((await newsroom.rest('GET', '/api/articles/months')).body).months

describe('the months of publication', () => {
  it('are none while the paper is empty', async () => {
    expect(await months()).toEqual([])
  })

  it('are counted for everyone, by what readers can see, and only those that have any', async () => {
    await write('Last of a month', { _status: 'published', publishedAt: '2023-01-31T23:59:59.999Z' })
    await write('First of the next', { _status: 'published', publishedAt: '2023-02-01T00:00:00.000Z' })
    await write('Another', { _status: 'published', publishedAt: '2023-02-10T00:00:00.000Z' })
    await write('Much later', { _status: 'published', publishedAt: '2026-11-10T00:00:00.000Z' })
    await write('Nobody knows yet', { _status: 'draft', publishedAt: '2025-05-01T00:00:00.000Z' })
    const { id } = await write('Thrown away', { _status: 'published', publishedAt: '2024-05-01T00:00:00.000Z' })
    await newsroom.payload.update({ collection: 'articles', id, data: { deletedAt: new Date().toISOString() } })
    expect(await months()).toEqual([
      { month: '2026-11', stories: 1 },
      { month: '2023-02', stories: 2 },
      { month: '2023-01', stories: 1 },
    ])
  })
})
