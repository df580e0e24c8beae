import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { aStaff } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom
let admin: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = (await aStaff(newsroom)).admin.token
})
afterAll(() => newsroom.close())

describe('forms of other things than stories', () => {
  it.each(['sections', 'topics', 'authors'] as const)('of %s are refused when someone else has saved since', async (collection) => {
    const made = await newsroom.payload.create({ collection, data: { name: `Stale ${collection}` } })
    const save = (data: Record<string, unknown>) => newsroom.rest('PATCH', `/api/${collection}/${made.id}?depth=0`, { body: data, token: admin })
    await wait(2)
    const statuses = [await save({ name: `Fresh ${collection}`, updatedAt: made.updatedAt }), await save({ name: 'Late', updatedAt: made.updatedAt }), await save({ name: 'No form' })].map(({ status }) => status)
    expect(statuses).toEqual([200, 409, 200])
  })

  it('of the paper’s settings too', async () => {
    const save = (data: Record<string, unknown>) => newsroom.rest('POST', '/api/globals/site?depth=0', { body: data, token: admin })
    const { updatedAt } = (await save({ tagline: 'One' })).body.result
    await wait(2)
    expect([await save({ tagline: 'Two', updatedAt }), await save({ tagline: 'Three', updatedAt })].map(({ status }) => status)).toEqual([200, 409])
  })
})
