import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import type { Payload, SanitizedConfig } from 'payload'

// eslint-disable-next-line no-restricted-syntax -- tests look into answers whose shape is what they test
type Answer = { status: number; body: any; text: string; headers: Headers }
type Ask = (method: string, path: string, options?: { body?: unknown; token?: string; headers?: Record<string, string> }) => Promise<Answer>

export type Newsroom = {
  payload: Payload
  config: SanitizedConfig
  dataDir: string
  /** Asks the real REST API, in process: `rest('GET', '/api/articles', { token })`. */
  rest: Ask
  close: () => Promise<void>
}

/**
 * Opens a newsroom on an empty database of its own: SQLite, or MongoDB where TEST_DATABASE says so. One per test file,
 * since Payload keeps one instance per process.
 */
export async function openNewsroom(settings: Record<string, string> = {}): Promise<Newsroom> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'broadsheet-test-'))
  const database = databaseFor(dataDir)
  const secret = () => randomBytes(24).toString('hex')
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: secret(),
    SITE_KEY: secret(),
    CHANGED_SECRET: secret(),
    NEWSROOM_URL: 'http://localhost:3001',
    SITE_URL: 'http://localhost:3000',
    SITE_URLS: 'http://localhost:3000',
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    ...settings,
  })
  const { default: configured } = await import('../payload.config')
  const { getPayload, handleEndpoints } = await import('payload')
  const config = await configured
  const payload = await getPayload({ config })

  const rest: Ask = async (method, address, { body, token, headers = {} } = {}) => {
    const response = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3001${address}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    })
    const text = await response.text()
    return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : null, headers: response.headers }
  }

  return {
    payload,
    config,
    dataDir,
    rest,
    close: async () => {
      await payload.destroy()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function databaseFor(dataDir: string): { url: string; drop: () => Promise<void> } {
  if (process.env['TEST_DATABASE'] !== 'mongodb') return { url: `file:${path.join(dataDir, 'test.db')}`, drop: async () => {} }
  const url = new URL(process.env['MONGODB_URL'] ?? '')
  url.pathname = `/broadsheet_${randomBytes(6).toString('hex')}`
  return {
    url: url.href,
    drop: async () => {
      const client = await MongoClient.connect(url.href)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
