import { z } from 'zod'

/** What became of a step: done, or a sentence that says why not. */
export type StepResult = { outcome: 'done' } | { outcome: 'refused'; message: string }

const refusalSchema = z.union([
  z.object({ message: z.string().min(1) }),
  z.object({ errors: z.array(z.object({ message: z.string().min(1) })).min(1) }).transform(({ errors }) => ({ message: errors[0]?.message ?? '' })),
])

/** Reads the answer of the endpoints that take a story down and put it back. */
export function stepResult(status: number, body: unknown): StepResult {
  if (status === 200) return { outcome: 'done' }
  const { message } = refusalSchema.catch({ message: 'That did not work. Try again; if it fails again, look at the newsroom’s log.' }).parse(body)
  return { outcome: 'refused', message }
}

/** Sends `body` to `url`, the address of such an endpoint. */
export async function sendStep(url: string, body: object): Promise<StepResult> {
  try {
    const response = await fetch(url, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer: unknown = await response.json().catch(() => null)
    return stepResult(response.status, answer)
  } catch {
    return { outcome: 'refused', message: 'The newsroom did not answer. Check the connection and try again.' }
  }
}
