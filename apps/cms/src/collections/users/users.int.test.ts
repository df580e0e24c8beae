import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const first = { name: 'Ada', email: 'ada@example.org', password: 'correct horse battery' }
const mails = async () => {
  const folder = path.join(newsroom.dataDir, 'outbox')
  return Promise.all((await readdir(folder)).sort().map(async (file) => ({ file: path.join(folder, file), text: (await readFile(path.join(folder, file), 'utf8')).replace(/=\r?\n/g, '').replace(/=3D/g, '=') })))
}
const tokenIn = (mail: string) => /\/admin\/reset\/([\w-]+)/.exec(mail)?.[1]
const login = async (email: string, password: string) => newsroom.rest('POST', '/api/users/login', { body: { email, password } })
const setPassword = (token: string | undefined, password: string) => newsroom.rest('POST', '/api/users/reset-password', { body: { token, password } })

describe('people', () => {
  it('begin with a first user, who becomes admin; no one else can register', async () => {
    const { body, status } = await newsroom.rest('POST', '/api/users/first-register', { body: { ...first, roles: ['reporter'] } })
    expect([status, body.user.roles]).toEqual([200, ['admin']])
    expect((await newsroom.rest('POST', '/api/users/first-register', { body: { ...first, email: 'eve@example.org' } })).status).toBe(403)
  })

  it('are invited by mail and choose a password by its link', async () => {
    const { body } = await login(first.email, first.password)
    const invite = (data: object, token?: string) => newsroom.rest('POST', '/api/users/invite', { body: data, ...(token === undefined ? {} : { token }) })
    const colleague = { name: 'Ben', email: 'Ben@Example.org', roles: ['editor'] }
    expect((await invite(colleague)).status).toBe(403)
    expect(await invite({ name: ' ', email: 'nowhere', roles: [] }, body.token)).toMatchObject({
      status: 422,
      body: { errors: [{ data: { errors: [{ path: 'name', message: 'Enter a name.' }, { path: 'email', message: expect.stringContaining('name@example.org') }, { path: 'roles', message: 'Choose at least one role.' }] } }] },
    })
    expect(await invite(colleague, body.token)).toMatchObject({ status: 201, body: { email: 'ben@example.org' } })
    expect((await invite(colleague, body.token)).status).toBe(409)

    const [mail] = (await mails()).slice(-1)
    expect(mail?.text).toMatch(/^To: ben@example.org/m)
    expect((await stat(mail?.file ?? '')).mode & 0o777).toBe(0o600)
    expect((await setPassword(tokenIn(mail?.text ?? ''), 'a password of one’s own')).status).toBe(200)
    expect((await login('ben@example.org', 'a password of one’s own')).body.user).toMatchObject({ roles: ['editor'] })
  })

  it('reset their own password by a link that works once', async () => {
    await newsroom.rest('POST', '/api/users/forgot-password', { body: { email: first.email } })
    const token = tokenIn((await mails()).at(-1)?.text ?? '')
    expect((await setPassword(token, 'another password')).status).toBe(200)
    expect((await setPassword(token, 'a third password')).status).toBe(403)
    expect((await login(first.email, 'another password')).status).toBe(200)
  })

  it('learn nothing about who has an account', async () => {
    const before = (await mails()).length
    const known = await newsroom.rest('POST', '/api/users/forgot-password', { body: { email: 'ben@example.org' } })
    const unknown = await newsroom.rest('POST', '/api/users/forgot-password', { body: { email: 'nobody@example.org' } })
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
    expect((await mails()).length).toBe(before + 1)
  })

  it('are locked out after five wrong passwords', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await login('ben@example.org', 'wrong')
    expect((await login('ben@example.org', 'a password of one’s own')).status).toBe(401)
  })
})
