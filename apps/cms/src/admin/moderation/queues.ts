import { commentStatusSchema } from '@broadsheet/contract'
import { z } from 'zod'

/** The piles of the moderation desk, in the order in which they are shown; the first is where work begins. */
export const queues = ['pending', 'approved', 'rejected', 'spam', 'all'] as const
export type Queue = (typeof queues)[number]

type SearchParams = Readonly<Record<string, unknown>>

/**
 * The address of a queue: the comments list with the filter set and what was searched for kept. `adminRoute` is `/admin`
 * unless configured otherwise. The filter is in its short form: Payload's panel understands it, but does not open for it
 * as it does for its own long form. "All" has a filter too, since Payload's list keeps the one it had for an address
 * without any.
 */
export function queuePath(adminRoute: string, queue: Queue, search = ''): string {
  const filter: Record<string, string> = queue === 'all' ? { 'where[status][exists]': 'true' } : { 'where[status][equals]': queue }
  const query = new URLSearchParams({ ...filter, ...(search === '' ? {} : { search }), page: '1' })
  return `${adminRoute}/collections/comments?${query}`
}

/** Whether the list was opened by a plain link, with nothing asked for. */
export const isBare = (searchParams: SearchParams): boolean => Object.keys(searchParams).length === 0

/** The queue a list shows, or null when its filter is another one than a queue's. */
export function queueOf(searchParams: SearchParams): Queue | null {
  const conditions = Object.entries(searchParams).filter(([name]) => name.startsWith('where['))
  const [condition] = conditions
  if (condition === undefined) return 'all'
  if (conditions.length > 1) return null
  const [name, value] = condition
  const operator = /^where(?:\[(?:or|and)\]\[0\])*\[status\]\[(\w+)\]$/.exec(name)?.[1]
  if (operator === 'exists' && value === 'true') return 'all'
  return operator === 'equals' ? statusOf(value) : null
}

const statusOf = (value: unknown) => z.union([commentStatusSchema, z.null()]).catch(null).parse(value)
