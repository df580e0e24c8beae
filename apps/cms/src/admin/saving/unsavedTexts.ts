import { comparisonSchema, type Comparison } from '@broadsheet/contract'
import { z } from 'zod'
import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

type Text = { story: string; data: Record<string, unknown> }

/** How a text differs from the story's newest version; a sentence where that cannot be told. */
export const compareText = async ({ story, data }: Text): Promise<Comparison | string> => {
  const answer = await askNewsroom(`/api/articles/${story}/compare`, { body: { data } })
  const comparison = comparisonSchema.safeParse(answer.body)
  return comparison.success ? comparison.data : whyNot(answer)
}

/** Puts a text into the story's history under a name. @returns null when it is there, else a sentence that says why not */
export const keepText = async ({ story, data, name }: Text & { name: string }): Promise<string | null> => {
  const answer = await askNewsroom(`/api/articles/${story}/keep`, { body: { data, name } })
  return z.object({ version: z.string() }).safeParse(answer.body).success ? null : whyNot(answer)
}

/** Why a text was neither stored nor compared. */
export const whyNot = (answer: Answer) => refusalIn(answer, 'That did not work. Wait a moment and try again; your text is still here.')
