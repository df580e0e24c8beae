import type { Readable } from 'node:stream'

/** The whole body as text, or `too-large` as soon as it passes `limit` bytes; the rest is then thrown away as it comes. */
export async function readBody(request: Readable, { limit }: { limit: number }): Promise<{ body: string } | 'too-large'> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        request.off('data', onData)
        request.resume()
        resolve('too-large')
      } else chunks.push(chunk)
    }
    request.on('data', onData)
    request.once('end', () => resolve({ body: Buffer.concat(chunks).toString('utf8') }))
    request.once('error', reject)
  })
}
