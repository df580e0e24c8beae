import { renewalSchema, signatureLifetime, verifyBody } from '@broadsheet/contract'
import type { InTurn } from './inTurn'
import type { Edges } from './openEdges'
import { countRenewal } from './renewalCount'
import { renewPages, type Revalidate } from './renewPages'
import { type SeenDeliveries, seenDeliveries } from './seenDeliveries'

/** What is answered to the newsroom, and what is written in the log. The sender never learns why a signature was refused. */
export type ChangedAnswer = { status: 200 | 400 | 401 | 409 | 502; body: Record<string, unknown>; note: string }

/** Ids outlive every signature that could carry them, clocks that differ included. */
export const rememberDeliveries = () => seenDeliveries({ seconds: 2 * signatureLifetime })

/** Checks a "changed" message and renews the pages it names. */
export async function receiveChanged(message: {
  body: string
  timestamp: string | undefined
  signature: string | undefined
  secret: string
  now: Date
  seen: SeenDeliveries
  inTurn: InTurn
  revalidate: Revalidate
  edges: Edges
  /** Called before any page is rendered where what pages share was read before the change. */
  forget: () => void
}): Promise<ChangedAnswer> {
  const verdict = verifyBody(message)
  if (verdict !== 'genuine') return { status: 401, body: { error: 'refused' }, note: `a ${verdict} message was refused` }
  const renewal = renewalSchema.safeParse(parsed(message.body))
  if (!renewal.success) {
    const where = renewal.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    return { status: 400, body: { error: where }, note: `a message did not parse: ${where}` }
  }
  if (!message.seen.isNew(renewal.data.delivery, message.now)) {
    return { status: 409, body: { error: 'already delivered' }, note: 'a message was sent again' }
  }
  if (renewal.data.frame) message.forget()
  for (const path of new Set([...renewal.data.paths, ...renewal.data.known])) countRenewal(path)
  const revalidate: Revalidate = (path, options) => message.inTurn(path, () => message.revalidate(path, options))
  const { renewed, failed } = await renewPages(renewal.data, { revalidate, edges: message.edges })
  if (failed.length > 0) return { status: 502, body: { renewed, failed }, note: `${failed.length} pages could not be renewed` }
  return { status: 200, body: { renewed }, note: `${renewed} pages renewed` }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
