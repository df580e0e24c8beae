import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, aStaff } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>
let story: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
  const { politics } = await aPaper(newsroom.payload)
  story = (await newsroom.payload.create({ collection: 'articles', data: { headline: 'Begun', section: politics, body: aBody('Begun.'), commentPolicy: 'open', _status: 'draft' } })).id
})
afterAll(() => newsroom.close())

const sign = (as: 'editor' | 'admin' | 'reporter' | 'moderator', body: object) => newsroom.rest('POST', `/api/articles/${story}/presence`, { body, token: staff[as].token })
const seenByAdmin = async () => (await sign('admin', { form: 'admins-form' })).body.others

describe('who else has a story open', () => {
  it('is told to staff who have it open too, until they leave', async () => {
    await sign('editor', { form: 'editors-form' })
    expect(await seenByAdmin()).toEqual([{ person: staff.editor.id, name: 'editor' }])
    await sign('editor', { form: 'editors-form', leaving: true })
    expect(await seenByAdmin()).toEqual([])
  })

  it('is not told to readers, nor to colleagues who write no stories', async () => {
    expect((await newsroom.rest('POST', `/api/articles/${story}/presence`, { body: { form: 'readers-form' } })).status).toBe(401)
    expect((await sign('moderator', { form: 'moderators-form' })).status).toBe(403)
  })

  it('is not changed by a colleague who knows the name of the form', async () => {
    await sign('editor', { form: 'editors-form' })
    await sign('reporter', { form: 'editors-form', leaving: true })
    expect(await seenByAdmin()).toEqual([{ person: staff.editor.id, name: 'editor' }])
    await sign('editor', { form: 'editors-form', leaving: true })
  })

  it.each([[{}], [{ form: 'short' }], [{ form: 'x'.repeat(65) }], [{ form: { $ne: null } }]])('asks for the name of a form in place of %j', async (body) => {
    const answer = await sign('editor', body)
    expect([answer.status, answer.body.errors[0].message]).toEqual([400, 'Send { "form": its name }.'])
  })
})
