import { signatureHeader, signBody, timestampHeader } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { inTurn } from './inTurn'
import { receiveChanged, rememberDeliveries } from './receiveChanged'

const now = new Date('2026-11-23T10:00:00.000Z')
const secret = 'a secret that only the newsroom knows'

function aMessage({ body, at = now, signedWith = secret }: { body: unknown; at?: Date; signedWith?: string }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const headers = signBody({ secret: signedWith, body: text, now: at })
  const asked: string[] = []
  return {
    asked,
    body: text,
    timestamp: headers[timestampHeader],
    signature: headers[signatureHeader],
    secret,
    now,
    seen: rememberDeliveries(),
    inTurn: inTurn(),
    edges: { refresh: async (path: string) => void asked.push(`${path} at the edges`), refreshKept: async (path: string) => void asked.push(`${path} where it is kept`) },
    forget: () => void asked.push('forgotten'),
    revalidate: async (path: string, options?: { unstable_onlyGenerated?: boolean }) => {
      asked.push(options?.unstable_onlyGenerated === true ? `${path} if known` : path)
    },
  }
}

const aRenewal = { delivery: 'delivery-0123456789', paths: ['/2026/11/harbour', '/', '/politics', '/'], known: ['/2026/11/ferry', '/'], frame: true }

describe('receiveChanged', () => {
  it('renews every path once, the first one first', async () => {
    const message = aMessage({ body: aRenewal })
    const answer = await receiveChanged(message)
    expect(answer).toMatchObject({ status: 200, body: { renewed: 4 } })
    expect(message.asked.slice(0, 3)).toEqual(['forgotten', '/2026/11/harbour', '/2026/11/harbour at the edges'])
    expect(message.asked.slice(1).toSorted()).toEqual(['/', '/ at the edges', '/2026/11/ferry if known', '/2026/11/ferry where it is kept', '/2026/11/harbour', '/2026/11/harbour at the edges', '/politics', '/politics at the edges'])
  })

  it('keeps what pages share where that has not changed', async () => {
    const message = aMessage({ body: { ...aRenewal, frame: false } })
    await receiveChanged(message)
    expect(message.asked[0]).toBe('/2026/11/harbour')
  })

  it.each([
    ['forged', aMessage({ body: aRenewal, signedWith: 'another secret' })],
    ['stale', aMessage({ body: aRenewal, at: new Date('2026-11-23T09:54:00.000Z') })],
  ])('refuses a %s message and tells the log which it was', async (verdict, message) => {
    const answer = await receiveChanged(message)
    expect(answer).toMatchObject({ status: 401, body: { error: 'refused' } })
    expect(answer.note).toContain(verdict)
    expect(message.asked).toEqual([])
  })

  it('refuses a message that is sent again', async () => {
    const message = aMessage({ body: aRenewal })
    await receiveChanged(message)
    expect((await receiveChanged(message)).status).toBe(409)
  })

  it.each(['no json', { delivery: 'short', paths: [], known: [] }, { ...aRenewal, paths: ['no-slash'] }])('refuses a body that does not parse: %j', async (body) => {
    expect((await receiveChanged(aMessage({ body }))).status).toBe(400)
  })

  it('names the pages that failed and renews the others', async () => {
    const message = aMessage({ body: aRenewal })
    const revalidate = async (path: string) => (path === '/politics' ? Promise.reject(new Error('no answer')) : undefined)
    const answer = await receiveChanged({ ...message, revalidate })
    expect(answer).toMatchObject({ status: 502, body: { renewed: 3, failed: [{ path: '/politics', reason: 'no answer' }] } })
  })
})
