import type { z } from 'zod'
import { env } from '../env'
import { requestIdHeader } from '../requests/requestId'
import { CmsError } from './CmsError'
import { type CmsQuery, searchOf } from './searchOf'

/** What decides a response's shape, in one place: where it comes from, what is asked for, and the schema it must fit. */
export type CmsRequest<Schema extends z.ZodType> = {
  /** How errors and logs call this request. */
  name: string
  path: string
  query: CmsQuery
  schema: Schema
}

/** Longer than this and the reader is better served by the page that is already there. */
const patience = 5000

/** The parsed answer to `request`. Throws a `CmsError` if the newsroom is down or the answer does not parse. */
export async function cmsFetch<Schema extends z.ZodType>(
  request: CmsRequest<Schema>,
  { requestId, ...init }: { requestId: string; method?: string; headers?: Record<string, string>; body?: string },
): Promise<z.output<Schema>> {
  const search = searchOf(request.query)
  const call = `${request.name} (${init.method ?? 'GET'} ${request.path})`
  const response = await answerTo(call, `${env.CMS_URL}${request.path}${search === '' ? '' : `?${search}`}`, {
    ...init,
    headers: { accept: 'application/json', ...init.headers, [requestIdHeader]: requestId },
  })
  const parsed = request.schema.safeParse(response.json)
  if (parsed.success) return parsed.data
  if (!response.ok) throw new CmsError('invalid', `${call}: the newsroom answered ${response.status}`)
  const problems = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the answer'}: ${issue.message}`)
  throw new CmsError('invalid', `${call}: ${problems.join('; ')}`)
}

async function answerTo(call: string, address: string, init: RequestInit): Promise<{ ok: boolean; status: number; json: unknown }> {
  try {
    const response = await fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(patience) })
    if (response.status >= 500) throw new CmsError('down', `${call}: the newsroom answered ${response.status}`)
    const text = await response.text()
    return { ok: response.ok, status: response.status, json: jsonOf(text) }
  } catch (error) {
    if (error instanceof CmsError) throw error
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
    throw new CmsError('down', `${call}: no answer from the newsroom (${reason})`, { cause: error })
  }
}

/** Something that is no JSON fits no schema, so that it is reported with the request's name. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
