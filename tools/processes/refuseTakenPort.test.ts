import { createServer } from 'node:net'
import type { Server } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { freePort } from './freePort'
import { refuseTakenPort } from './refuseTakenPort'

let server: Server | undefined

afterEach(() => {
  server?.close()
})

const listen = (port: number, host: string) =>
  new Promise<void>((resolve) => {
    server = createServer()
    server.listen({ port, host }, resolve)
  })

describe('refuseTakenPort', () => {
  it('accepts a free port', async () => {
    await expect(refuseTakenPort(await freePort(), 'SITE_URL')).resolves.toBeUndefined()
  })

  it.each(['127.0.0.1', '0.0.0.0'])('refuses a port that is taken on %s', async (host) => {
    const port = await freePort()
    await listen(port, host)
    await expect(refuseTakenPort(port, 'SITE_URL')).rejects.toThrow(
      `Port ${port} is taken by another program. Stop it, or set SITE_URL in .env to an address with another port.`,
    )
  })
})
