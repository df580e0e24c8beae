import { staffRoles, type StaffRole } from '@broadsheet/newsroom'
import type { Payload } from 'payload'
import { searchLane } from '../search/searchLane'
import type { Article } from '../payload-types'
import type { Newsroom } from './openNewsroom'

/** A body of one paragraph. */
export const aBody = (text: string): NonNullable<Article['body']> => ({
  root: {
    type: 'root', version: 1, format: '', indent: 0, direction: 'ltr',
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] }],
  },
})

/** Two sections, two topics and two authors to write under. */
export async function aPaper(payload: Payload) {
  const section = async (name: string) => (await payload.create({ collection: 'sections', data: { name } })).id
  const topic = async (name: string) => (await payload.create({ collection: 'topics', data: { name } })).id
  const author = async (name: string) => (await payload.create({ collection: 'authors', data: { name } })).id
  return {
    politics: await section('Politics'),
    world: await section('World'),
    courts: await topic('Courts'),
    harbour: await topic('Harbour'),
    keith: await author('Keith Jacobs'),
    ada: await author('Ada Moran'),
  }
}

/** One logged-in member of staff for each role; the admin is the newsroom's first user. */
export async function aStaff({ payload }: Newsroom): Promise<Record<StaffRole, { id: string; token: string; email: string }>> {
  const staff = new Map<StaffRole, { id: string; token: string; email: string }>()
  for (const role of staffRoles) {
    const email = `${role}@example.org`
    const password = `correct horse ${role}`
    const { id } = await payload.create({ collection: 'users', data: { name: role, email, password, roles: [role] } })
    const { token } = await payload.login({ collection: 'users', data: { email, password } })
    staff.set(role, { id, email, token: token ?? '' })
  }
  return Object.fromEntries(staff) as Record<StaffRole, { id: string; token: string; email: string }>
}

/** What still waits in the outbox for the sites, oldest first, without their names. */
export async function messages(payload: Payload) {
  const { docs } = await payload.find({ collection: 'outbox', where: { site: { not_equals: searchLane } }, sort: 'createdAt', pagination: false })
  return docs.map(({ change, urgent }) => ({ change, urgent }))
}

/** Empties the outbox, so that a test sees only its own messages. */
export async function clearMessages(payload: Payload): Promise<void> {
  await payload.delete({ collection: 'outbox', where: { id: { exists: true } } })
}
