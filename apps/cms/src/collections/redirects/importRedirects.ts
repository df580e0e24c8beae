import { planRedirects, type RedirectPlan, type RedirectRow } from '@broadsheet/newsroom'
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { record } from '../../audit/record'
import { announce } from '../../outbox/announce'
import { storedTarget } from './placeRedirect'
import { redirectEvidence, storedRedirects, storiesAt } from './redirectEvidence'

/** How many old addresses one message to the site names. */
const batch = 500

/** What importing `rows` would do now, and a key that changes with it. */
export async function planImport(req: PayloadRequest, rows: readonly RedirectRow[]): Promise<RedirectPlan & { key: string }> {
  const plan = planRedirects(rows, await redirectEvidence(req, rows, await storedRedirects(req)))
  return { ...plan, key: createHash('sha256').update(JSON.stringify(plan)).digest('hex') }
}

/** Stores a plan in the request's transaction, all of it or nothing, and tells the site in a few messages. Gives what was stored. */
export async function importRedirects(req: PayloadRequest, { rows, repointed }: RedirectPlan): Promise<{ added: number; changed: number }> {
  const added = rows.filter(({ outcome }) => outcome === 'added')
  const changed = [...rows.filter(({ outcome }) => outcome === 'changed'), ...repointed]
  const stories = await storiesAt(req, [...new Set([...added, ...changed].map(({ to }) => to))])
  const now = new Date().toISOString()
  // straight to the database: the hooks of a single redirect would judge again what the plan has judged, thousands of times
  for (const { from, to } of added) {
    const data = { from, to: storedTarget(to, stories), createdAt: now, updatedAt: now }
    await req.payload.db.create({ collection: 'redirects', data, req })
  }
  for (const { from, to } of changed) {
    await req.payload.db.updateOne({ collection: 'redirects', where: { from: { equals: from } }, data: { from, to: storedTarget(to, stories), updatedAt: now }, req })
  }
  const touched = [...added, ...changed].map(({ from }) => from)
  for (let start = 0; start < touched.length; start += batch) await announce(req, { kind: 'redirects', from: touched.slice(start, start + batch) })
  const counts = { added: added.length, changed: changed.length }
  if (touched.length > 0) await record(req, { action: 'redirects-imported', kind: 'list', id: '', title: 'redirects', detail: `${counts.added} added, ${counts.changed} changed` })
  return counts
}
