import type { PayloadRequest } from 'payload'

/** Part `name` of the address a request was sent to; empty if it has none. */
export function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
