import { z } from 'zod'

/** What the newsroom answered: `status` is 0 where it did not, `body` null where it was no JSON. */
export type Answer = { status: number; body: unknown }

type Question = { method?: 'GET' | 'POST' | 'PATCH'; body?: object }

/** Asks the newsroom's API as the person who is logged in. It never throws: no answer is an answer too. */
export async function askNewsroom(url: string, { method = 'POST', body }: Question = {}): Promise<Answer> {
  const content = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(url, { method, credentials: 'include', ...content })
    return await answerIn(response)
  } catch {
    return { status: 0, body: null }
  }
}

/** An answer that came some other way. */
export const answerIn = async (response: Response): Promise<Answer> => ({ status: response.status, body: await response.json().catch(() => null) })

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string().min(1) })).min(1) })

/** Why the newsroom refused, in its own words; `otherwise` where it gave none. */
export function refusalIn({ status, body }: Answer, otherwise: string): string {
  if (status === 0) return 'The newsroom did not answer. Check the connection and try again.'
  const refusal = refusalSchema.safeParse(body)
  return refusal.success ? refusal.data.errors.map(({ message }) => message).join(' ') : otherwise
}
