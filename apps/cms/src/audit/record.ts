import { auditSentence, type AuditAction } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { quietly } from '../outbox/announce'

/** What happened: to a thing of a `kind` people know (`story`, `section`), by its present title. `detail` says why, or what exactly. */
export type Deed = { action: AuditAction; kind: string; id: string; title: string; detail?: string | null }

const person = z.object({ id: z.string(), name: z.string().nullish(), email: z.string().nullish() })

/** The name under which whoever is asking appears in the log; null for the newsroom itself. */
export function nameOf({ user }: PayloadRequest): string | null {
  const { data } = person.safeParse(user)
  return data?.name ?? data?.email ?? null
}

/** Writes an entry of the log in the request's own transaction: it is there if and only if what it tells of has happened. */
export async function record(req: PayloadRequest, { action, kind, id, title, detail = null }: Deed): Promise<void> {
  if (req.context[quietly] === true) return
  const who = nameOf(req)
  const now = new Date().toISOString()
  const data = {
    action,
    who,
    userId: req.user?.id ?? null,
    subject: title,
    subjectId: id,
    detail,
    sentence: auditSentence({ action, who, kind, title, detail }).slice(0, 2000),
    createdAt: now,
    updatedAt: now,
  }
  // nobody writes an entry but the newsroom itself: there is nothing to validate, and nothing to read back
  await req.payload.db.create({ collection: 'audit', data, returning: false, req })
}
