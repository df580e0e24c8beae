import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { aStaff } from '../../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../../testing/openNewsroom'
import { filesOf } from '../../../testing/filesOf'
import { plain } from '../../../testing/pictureFiles'
import { until } from '../../../testing/until'
import { uploadPicture } from '../../../testing/uploadPicture'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
})
afterAll(() => newsroom.close())

const send = (sent: Parameters<typeof uploadPicture>[1]) => uploadPicture(newsroom, { token: staff.editor.token, ...sent })
const isThere = (name: string) => existsSync(path.join(newsroom.dataDir, 'media', name))

describe('the same file', () => {
  it('is noticed, named, and taken a second time only on purpose', async () => {
    const bytes = await plain(420, 300, 'crimson').jpeg().toBuffer()
    const first = await send({ bytes, data: { alt: 'Crimson' }, token: staff.reporter.token })
    const second = await send({ bytes, name: 'other-name.jpg' })
    expect(second).toMatchObject({ status: 409, sentence: 'This file is in the library already: “Crimson”. Use that picture, or choose to upload the file a second time.', data: { existing: { id: first.doc.id } } })
    const again = await send({ bytes, data: { alt: 'Crimson again', uploadAgain: true } })
    expect(again.status).toBe(201)
    expect(again.doc.filename).not.toBe(first.doc.filename)
    // each keeps its own files
    expect((await newsroom.rest('DELETE', `/api/media/${first.doc.id}`, { token: staff.editor.token })).status).toBe(200)
    await until(() => !filesOf(first.doc).some(isThere))
    expect(filesOf(again.doc).filter((name) => !isThere(name))).toEqual([])
  })

  it('is as new when its picture is in the trash, and that one comes back beside it', async () => {
    const bytes = await plain(425, 300, 'teal').jpeg().toBuffer()
    const { doc: first } = await send({ bytes })
    const trash = (deletedAt: string | null) => newsroom.rest('PATCH', `/api/media/${first.id}?trash=true`, { token: staff.editor.token, body: { deletedAt } })
    expect((await trash(new Date().toISOString())).status).toBe(200)
    const { status, doc: second } = await send({ bytes })
    expect(status).toBe(201)
    expect((await trash(null)).status).toBe(200)
    expect([...filesOf(first), ...filesOf(second)].filter((name) => !isThere(name))).toEqual([])
    expect(second.filename).not.toBe(first.filename)
  })

  it('can be asked for by its fingerprint, by staff alone', async () => {
    const bytes = await plain(430, 300, 'gold').jpeg().toBuffer()
    const { doc } = await send({ bytes })
    const question = `/api/media?where[fingerprint][equals]=${doc.fingerprint}&depth=0`
    expect((await newsroom.rest('GET', question, { token: staff.moderator.token })).body.docs).toMatchObject([{ id: doc.id }])
    expect((await newsroom.rest('GET', question)).status).toBe(403)
    expect((await send({ id: doc.id, data: { fingerprint: 'mine', renditions: [1], colour: 'red' } })).doc).toMatchObject({ fingerprint: doc.fingerprint, renditions: doc.renditions, colour: doc.colour })
  })
})
