import { siteSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { clearMessages, messages } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const read = async () => siteSchema.parse((await newsroom.rest('GET', '/api/globals/site')).body)

describe('the paper', () => {
  it('speaks a language that the site has words for, and its pages follow', async () => {
    expect(await read()).toMatchObject({ language: 'en', timeZone: 'UTC' })
    await newsroom.payload.updateGlobal({ slug: 'site', data: { language: 'ar-EG', timeZone: 'Africa/Cairo' } })
    expect(await read()).toMatchObject({ language: 'ar-EG', timeZone: 'Africa/Cairo' })
    expect((await messages(newsroom.payload)).map(({ change }) => change)).toEqual([{ kind: 'site' }])
  })

  it.each([
    ['a language without words', { language: 'tlh' }, 'Language'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'Time Zone'],
  ])('is refused %s', async (_what, data, field) => {
    await expect(newsroom.payload.updateGlobal({ slug: 'site', data: data as never })).rejects.toThrow(field)
  })
})
