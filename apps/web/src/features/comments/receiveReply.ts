import { type NewComment, type PaperLanguage, paperLanguageSchema, type ReplyForm, replyFaultSchema, replyFormSchema, type ReplyOutcome, type ReplyTrouble } from '@broadsheet/contract'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { isOwnOrigin } from '../../requests/isOwnOrigin'
import { secondsOpen } from '../../requests/formTimes'
import { readBody } from '../../requests/readBody'
import { readerAddress } from '../../requests/readerAddress'
import type { ReplyErrors, Typed } from './replyFields'

/** What came of a posted reply, with the status it is answered with. Whatever was typed comes back unless it was taken. */
export type Received =
  | { status: 200; outcome: 'pending' | 'approved'; own: string; story: string }
  | { status: 422; errors: ReplyErrors; typed: Typed; language: PaperLanguage | null }
  | { status: 403 | 409 | 410 | 429 | 503; trouble: ReplyTrouble | 'unavailable' | 'foreign'; message: string | null; typed: Typed; language: PaperLanguage | null }
  | { status: 413; trouble: 'too-large'; language: null }

/** Passes a comment on; `unavailable` if the newsroom cannot take it now. */
export type SendReply = (comment: NewComment) => Promise<ReplyOutcome | 'unavailable'>

const limit = 64 * 1024

/** Takes a reply from the body of `request`, a form or JSON: the one way in for both doors. `language` is what the form says it is in. */
export async function receiveReply({ request, siteUrl, siteKey, send }: { request: IncomingMessage; siteUrl: string; siteKey: string; send: SendReply }): Promise<Received> {
  const read = await readBody(request, { limit })
  if (read === 'too-large') return { status: 413, trouble: 'too-large', language: null }
  const fields = fieldsIn(read.body, request.headers['content-type'] ?? '')
  const { trap: _trap, language: named, opened, ...typed } = fields
  const language = paperLanguageSchema.safeParse(named).data ?? null
  if (!isOwnOrigin(request.headers, siteUrl)) return { status: 403, trouble: 'foreign', message: null, typed, language }
  const form = replyFormSchema.safeParse({ story: '', name: '', email: '', site: '', text: '', ...fields })
  if (!form.success) return { status: 422, errors: errorsIn(form.error.issues), typed, language }
  const outcome = await send(newComment(form.data, { request, tookSeconds: secondsOpen(opened, siteKey, Date.now()) }))
  if (outcome === 'unavailable') return { status: 503, trouble: outcome, message: null, typed, language }
  if (outcome.outcome === 'received') return { status: 200, outcome: outcome.status, own: outcome.own, story: form.data.story }
  // a comment that is gone is no reason to lose the answer to it: it may still stand by itself
  const { parent: _parent, ...alone } = typed
  const again = outcome.reason === 'parent-gone' ? alone : typed
  const { reason, message } = outcome
  if (reason === 'text-short' || reason === 'text-over') return { status: 422, errors: { text: reason }, typed, language }
  return { status: statusOf[reason], trouble: reason, message, typed: again, language }
}

const newComment = ({ trap, ...words }: ReplyForm, { request, tookSeconds }: { request: IncomingMessage; tookSeconds: number | null }): NewComment => ({
  ...words,
  trapped: trap !== '',
  tookSeconds,
  address: readerAddress(request),
  userAgent: request.headers['user-agent'] ?? null,
})

/** With what a refusal is answered. */
const statusOf: Record<ReplyTrouble, 409 | 410 | 429> = {
  'story-gone': 410,
  'comments-closed': 409,
  'thread-closed': 409,
  'parent-gone': 409,
  'too-fast': 429,
  'too-many': 429,
}

const fieldNames = ['story', 'parent', 'name', 'email', 'site', 'text', 'trap', 'language', 'opened'] as const

/** The fields of a body, those that are text; a repeated one counts once. */
function fieldsIn(body: string, contentType: string): Typed & { trap?: string; language?: string; opened?: string } {
  const given = contentType.startsWith('application/json') ? jsonObject(body) : Object.fromEntries(new URLSearchParams(body))
  return Object.fromEntries(fieldNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])))
}

const objectSchema = z.record(z.string(), z.unknown()).catch({})

function jsonObject(body: string): Record<string, unknown> {
  try {
    return objectSchema.parse(JSON.parse(body))
  } catch {
    return {}
  }
}

const isField = (name: unknown): name is keyof Typed => fieldNames.some((field) => field === name && field !== 'trap' && field !== 'language' && field !== 'opened')

/** The first fault of each field. */
function errorsIn(issues: { path: PropertyKey[]; message: string }[]): ReplyErrors {
  const errors: ReplyErrors = {}
  for (const { path, message } of issues) {
    const [name] = path
    const fault = replyFaultSchema.safeParse(message).data
    if (isField(name) && fault !== undefined) errors[name] ??= fault
  }
  return errors
}
