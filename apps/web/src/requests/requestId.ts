import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The header under which one request is followed from edge to newsroom. */
export const requestIdHeader = 'x-request-id'

/** The request's own id if it carries a sensible one, else a new one. Pages that are rendered with no request get a new one too. */
export function requestId(request?: Pick<IncomingMessage, 'headers'>): string {
  const given = request?.headers[requestIdHeader]
  return typeof given === 'string' && /^[\w.:-]{8,64}$/.test(given) ? given : randomUUID()
}
