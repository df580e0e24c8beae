import { comparisonSchema, type Comparison } from '@broadsheet/contract'
import { z } from 'zod'

const refusalSchema = z.object({ errors: z.tuple([z.object({ message: z.string() })], z.unknown()) })

type Text = { story: string; data: Record<string, unknown> }

/** How a text differs from the story's newest version; a sentence where that cannot be told. */
export const compareText = async ({ story, data }: Text): Promise<Comparison | string> => {
  const answer = await post(`/api/articles/${story}/compare`, { data })
  const comparison = comparisonSchema.safeParse(answer)
  return comparison.success ? comparison.data : refusalIn(answer)
}

/** Puts a text into the story's history under a name. @returns null when it is there, else a sentence that says why not */
export const keepText = async ({ story, data, name }: Text & { name: string }): Promise<string | null> => {
  const answer = await post(`/api/articles/${story}/keep`, { data, name })
  return z.object({ version: z.string() }).safeParse(answer).success ? null : refusalIn(answer)
}

async function post(address: string, body: unknown): Promise<unknown> {
  const init = { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } as const
  return fetch(address, init)
    .then((response) => response.json())
    .catch(() => null)
}

/** Why a request was refused, in the newsroom's own words if it gave any. */
export function refusalIn(answer: unknown): string {
  const refusal = refusalSchema.safeParse(answer)
  return refusal.success ? refusal.data.errors[0].message : 'The newsroom did not answer. Wait a moment and try again; your text is still here.'
}
