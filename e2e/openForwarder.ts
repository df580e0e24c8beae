import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Forwarded = { method: string; path: string; headers: Record<string, string>; body: string; status: number }

export type Forwarder = {
  url: string
  /** What has passed, oldest first. */
  requests: Forwarded[]
  forwardTo: (target: string) => void
  /** Changes the text of every answer from now on; null lets answers pass as they are. */
  rewriteWith: (rewrite: ((text: string) => string) | null) => void
  close: () => Promise<void>
}

/** A server that stands between two others, passes on what the one asks of the other and remembers it. */
export async function openForwarder(): Promise<Forwarder> {
  const requests: Forwarded[] = []
  let target = ''
  let rewrite: ((text: string) => string) | null = null

  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const asked = { method: incoming.method ?? 'GET', path: incoming.url ?? '/', headers: headersOf(incoming), body: await bodyOf(incoming) }
      const answer = await fetch(`${target}${asked.path}`, {
        method: asked.method,
        headers: asked.headers,
        redirect: 'manual',
        ...(asked.body === '' ? {} : { body: asked.body }),
      })
      const bytes = Buffer.from(await answer.arrayBuffer())
      requests.push({ ...asked, status: answer.status })
      // unpacked and perhaps rewritten: length and packing are no longer what they were
      for (const [name, value] of answer.headers) if (!['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name)) outgoing.setHeader(name, value)
      outgoing.writeHead(answer.status).end(rewrite === null ? bytes : rewrite(bytes.toString('utf8')))
      // nobody answers behind it, so nobody answers here
    })().catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    forwardTo: (url) => {
      target = url
    },
    rewriteWith: (change) => {
      rewrite = change
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const headersOf = ({ headers }: IncomingMessage) =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' && !['host', 'connection', 'content-length'].includes(name) ? [[name, value]] : [])))

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
