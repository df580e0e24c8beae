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
  it.each([['sections', 'section'], ['topics', 'topic'], ['authors', 'author']] as const)('of %s are refused when someone else has saved since', async (collection, noun) => {
    const made = await newsroom.payload.create({ collection, data: { name: `Stale ${collection}` } })
    const save = (data: Record<string, unknown>) => newsroom.rest('PATCH', `/api/${collection}/${made.id}?depth=0`, { body: data, token: admin })
    await wait(2)
    const answers = [await save({ name: `Fresh ${collection}`, updatedAt: made.updatedAt }), await save({ name: 'Late', updatedAt: made.updatedAt }), await save({ name: 'No form' })]
    expect(answers.map(({ status }) => status)).toEqual([200, 409, 200])
    expect(answers[1]?.body.errors[0].message).toBe(`Not saved: Someone has saved this ${noun} since you opened it.`)
  })

  it('of the paper’s settings too', async () => {
    const save = (data: Record<string, unknown>) => newsroom.rest('POST', '/api/globals/site?depth=0', { body: data, token: admin })
    const { updatedAt } = (await save({ tagline: 'One' })).body.result
    await wait(2)
    const answers = [await save({ tagline: 'Two', updatedAt }), await save({ tagline: 'Three', updatedAt })]
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    expect(answers[1]?.body.errors[0].message).toBe('Not saved: Someone has saved “The paper” since you opened it.')
  })
})
