import { z } from 'zod'
import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

const rowSchema = z.object({
  line: z.number(),
  from: z.string(),
  to: z.string(),
  outcome: z.enum(['added', 'changed', 'skipped', 'refused']),
  reason: z.string().nullable(),
})
const planSchema = z.object({ rows: z.array(rowSchema), repointed: z.array(z.unknown()), key: z.string() })
const doneSchema = z.object({ added: z.number(), changed: z.number() })

export type ImportRow = z.infer<typeof rowSchema>
/** What importing a list would do. */
export type ImportPlan = z.infer<typeof planSchema>
/** What the newsroom says to a list: what it would do, what it has done, or why it does nothing (with a new plan if there is one). */
export type ImportAnswer =
  | { kind: 'plan'; plan: ImportPlan }
  | { kind: 'done'; added: number; changed: number }
  | { kind: 'refused'; message: string; plan: ImportPlan | null }

/** Reads the answer of `POST /api/redirects/import`. */
export function readImport(answer: Answer): ImportAnswer {
  const { status, body } = answer
  const plan = planSchema.safeParse(body)
  if (status === 200 && plan.success) return { kind: 'plan', plan: plan.data }
  const done = doneSchema.safeParse(body)
  if (status === 200 && done.success) return { kind: 'done', ...done.data }
  const message = refusalIn(answer, 'The list could not be imported. Try again; if it fails again, look at the newsroom’s log.')
  return { kind: 'refused', message, plan: plan.success ? plan.data : null }
}

/** Sends a list; with the `key` of a plan, for good. */
export const sendImport = async (url: string, list: { csv: string; key?: string }): Promise<ImportAnswer> => readImport(await askNewsroom(url, { body: list }))

const order: Record<ImportRow['outcome'], number> = { refused: 0, changed: 1, added: 2, skipped: 3 }

/** How many rows of each kind a plan has, and the rows to look at, what is refused first. */
export function summaryOf({ rows }: ImportPlan, shown: number) {
  const count = (outcome: ImportRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  return {
    counts: { added: count('added'), changed: count('changed'), skipped: count('skipped'), refused: count('refused') },
    shown: rows.toSorted((a, b) => order[a.outcome] - order[b.outcome] || a.line - b.line).slice(0, shown),
    more: Math.max(0, rows.length - shown),
  }
}
