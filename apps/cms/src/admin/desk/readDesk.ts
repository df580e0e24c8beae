import { scopeOf, type Role } from '@broadsheet/newsroom'
import type { Payload, TypedUser, Where } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { liveOnly } from '../../collections/articles/liveOnly'
import { readDelay, type Delay } from './readDelay'

/** A story as the start page lists it. */
export type ListedStory = { id: string; headline: string; path: string | null; at: string }

/** What the start page shows; null for what a person has nothing to do with. */
export type Desk = {
  mayWrite: boolean
  /** How many comments wait. */
  waiting: number | null
  drafts: ListedStory[] | null
  published: ListedStory[]
  runsThePaper: boolean
  delay: Delay | null
}

const shown = 5

/** Gathers the start page for `user`, with that person's own rights. */
export async function readDesk(payload: Payload, user: TypedUser): Promise<Desk> {
  const roles = rolesOf(user)
  const mayWrite = scopeOf(roles, 'create', 'articles') !== 'none'
  const runsThePaper = scopeOf(roles, 'publish', 'articles') === 'all'
  const [waiting, drafts, published, delay] = await Promise.all([
    scopeOf(roles, 'update', 'comments') === 'all' ? countWaiting(payload, user) : null,
    mayWrite ? draftsFor(payload, user, roles) : null,
    stories(payload, user, { where: liveOnly, sort: '-publishedAt' }),
    runsThePaper ? readDelay(payload) : null,
  ])
  return { mayWrite, waiting, drafts, published, runsThePaper, delay }
}

async function countWaiting(payload: Payload, user: TypedUser): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'comments', where: { status: { equals: 'pending' } }, overrideAccess: false, user })
  return totalDocs
}

/** The latest drafts; for people who change only their own, those come first. */
async function draftsFor(payload: Payload, user: TypedUser, roles: Role[]): Promise<ListedStory[]> {
  const drafts = (...more: Where[]) =>
    stories(payload, user, { where: { and: [{ _status: { equals: 'draft' } }, ...more] }, sort: '-updatedAt', draft: true })
  if (scopeOf(roles, 'update', 'articles') === 'all') return drafts()
  const [own, others] = await Promise.all([drafts({ owner: { equals: user.id } }), drafts({ or: [{ owner: { not_equals: user.id } }, { owner: { exists: false } }] })])
  return [...own, ...others].slice(0, shown)
}

type Wanted = { where: Where; sort: string; draft?: boolean }

async function stories(payload: Payload, user: TypedUser, { where, sort, draft = false }: Wanted): Promise<ListedStory[]> {
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    sort,
    draft,
    limit: shown,
    pagination: false,
    depth: 0,
    select: { headline: true, path: true, publishedAt: true, updatedAt: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, headline, path, publishedAt, updatedAt }) => ({
    id,
    headline,
    path: path ?? null,
    at: draft ? updatedAt : (publishedAt ?? updatedAt),
  }))
}
