import type { z } from 'zod'
import { type Answer, ask } from './ask'
import { CmsError } from './CmsError'
import { read } from './read'
import { type CmsQuery, searchOf } from './searchOf'

/** What decides a response's shape, in one place: where it comes from, what is asked for, and the schema it must fit. */
export type CmsRequest<Schema extends z.ZodType> = {
  /** How errors and logs call this request. */
  name: string
  path: string
  query: CmsQuery
  schema: Schema
}

/** What is no plain read. */
type Sent = { method: string; headers: Record<string, string>; body: string }

/** The parsed answer to `request`. Throws a `CmsError` if the newsroom is down or the answer does not parse. */
export async function cmsFetch<Schema extends z.ZodType>(request: CmsRequest<Schema>, { requestId, ...sent }: { requestId: string } & Partial<Sent>): Promise<z.output<Schema>> {
  const call = `${request.name} (${sent.method ?? 'GET'} ${request.path})`
  const search = searchOf(request.query)
  const address = `${request.path}${search === '' ? '' : `?${search}`}`
  const answer = await answerTo(call, sent.method === undefined ? read({ address, requestId }) : ask(address, { requestId, ...sent }))
  const parsed = request.schema.safeParse(answer.json)
  if (parsed.success) return parsed.data
  if (!answer.ok) throw new CmsError('invalid', `${call}: the newsroom answered ${answer.status}`)
  const problems = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the answer'}: ${issue.message}`)
  throw new CmsError('invalid', `${call}: ${problems.join('; ')}`)
}

async function answerTo(call: string, asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked.catch((error: unknown) => {
    throw new CmsError('down', `${call}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  })
  if (answer.status >= 500) throw new CmsError('down', `${call}: the newsroom answered ${answer.status}`)
  return answer
}
