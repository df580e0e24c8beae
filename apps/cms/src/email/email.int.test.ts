import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

type Mail = { from: string; to: string[]; text: string; login: string | undefined }

let newsroom: Newsroom
let server: SMTPServer
const mails: Mail[] = []

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => done(password === 'smtp secret' ? null : new Error('wrong password'), { user: username }),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        mails.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString().replace(/=\r\n/g, '').replace(/=3D/g, '='),
          login: String(session.user),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  newsroom = await openNewsroom({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_USER: 'paper', SMTP_PASSWORD: 'smtp secret', SMTP_FROM: 'desk@example.org' })
})
afterAll(async () => {
  await newsroom.close()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

describe('mail', () => {
  it('leaves by SMTP where a server is configured, with the link the person asked for', async () => {
    await newsroom.payload.create({ collection: 'users', data: { name: 'Ada', email: 'ada@example.org', password: 'correct horse', roles: ['admin'] } })
    await newsroom.rest('POST', '/api/users/forgot-password', { body: { email: 'ada@example.org' } })
    expect(mails).toEqual([
      { from: 'desk@example.org', to: ['ada@example.org'], login: 'paper', text: expect.stringMatching(/http:\/\/localhost:3001\/admin\/reset\/[0-9a-f]{40}/) },
    ])
  })
})
