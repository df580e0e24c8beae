import type { Where } from 'payload'
import type { DeskQueue } from './deskQueues'

/** How far back what no moderator has read is offered for reading. */
const unreadDays = 30
const day = 24 * 60 * 60 * 1000

/** The comments in a pile. Each is found, and counted, by an index. */
export function whereOf(queue: DeskQueue, now: Date): Where[] {
  switch (queue) {
    case 'pending':
    case 'spam':
    case 'rejected':
    case 'approved':
      return [{ status: { equals: queue } }]
    case 'reported':
      return [{ reportCount: { greater_than: 0 } }]
    case 'unmoderated':
      return [{ status: { equals: 'approved' } }, { createdAt: { greater_than: new Date(now.getTime() - unreadDays * day).toISOString() } }, { 'decision.by': { equals: 'rule' } }]
  }
}

/** Those in which a moderator finds `search`: in their text and their writer's name, and in the email for those who may know it. */
export function whereFound(search: string, { byEmail }: { byEmail: boolean }): Where[] {
  const words = search.trim()
  if (words === '') return []
  return [{ or: [{ text: { like: words } }, { name: { like: words } }, ...(byEmail ? [{ email: { like: words } }] : [])] }]
}
