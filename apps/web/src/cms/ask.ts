import { env } from '../env'
import { requestIdHeader } from '../requests/requestId'

/** An answer of the newsroom; `json` is undefined where it is no JSON. */
export type Answer = { ok: boolean; status: number; json: unknown }

/** Longer than this and the reader is better served by the page that is already there. */
const patience = 5000

/** One request to the newsroom. @throws Error saying why there is no answer */
export async function ask(address: string, { requestId, ...init }: { requestId: string; method?: string; headers?: Record<string, string>; body?: string }): Promise<Answer> {
  try {
    const response = await fetch(`${env.CMS_URL}${address}`, {
      ...init,
      headers: { accept: 'application/json', ...init.headers, [requestIdHeader]: requestId },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    return { ok: response.ok, status: response.status, json: jsonOf(await response.text()) }
  } catch (error) {
    const reason = error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
    throw new Error(`no answer from the newsroom (${reason})`, { cause: error })
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
