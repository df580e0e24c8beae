import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Transport } from 'nodemailer'
import { env } from '../env'

/** Where mail is written when no SMTP server is configured. */
export const outgoingFolder = path.join(env.DATA_DIR, 'outbox')

/** A nodemailer transport that writes each message as an `.eml` file, newest last by name. */
export const fileTransport: Transport = {
  name: 'eml-files',
  version: '1',
  send: (mail, done) => {
    write(mail.message.createReadStream()).then(
      (file) => done(null, { envelope: mail.message.getEnvelope(), messageId: mail.message.messageId(), file }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), undefined),
    )
  },
}

async function write(message: NodeJS.ReadableStream): Promise<string> {
  await mkdir(outgoingFolder, { recursive: true })
  const file = path.join(outgoingFolder, `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`)
  // it may hold a link that sets a password
  await pipeline(message, createWriteStream(file, { mode: 0o600 }))
  return file
}
