import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { inRepository } from '../tools/repositoryRoot'

const budgetSchema = z.strictObject({ floor: z.number(), ceiling: z.number() })
export type Budget = z.infer<typeof budgetSchema>

const figures = z.record(z.string(), budgetSchema)
const budgetsSchema = z.strictObject({ about: z.string(), pages: z.record(z.string(), figures), reads: figures })

/** The figures nobody may pass without saying so: budgets.json. */
export const budgets = budgetsSchema.parse(JSON.parse(readFileSync(inRepository('budgets.json'), 'utf8')))

/** What is wrong with `value` as a sentence, or null if it keeps its budget. */
export function breachOf({ page, figure, value, budget }: { page: string; figure: string; value: number; budget: Budget | undefined }): string | null {
  const place = `${page}: ${figure} is ${value}`
  if (budget === undefined) return `${place} and has no budget. Give it a floor and a ceiling in budgets.json.`
  if (value > budget.ceiling) return `${place}, the budget ends at ${budget.ceiling}. Make it smaller, or raise the ceiling in budgets.json on purpose.`
  if (value < budget.floor) return `${place}, the budget begins at ${budget.floor}. If it really got smaller, lower floor and ceiling in budgets.json, so that the gain is kept.`
  return null
}

/** Those of `measured` that break their budget among `allowed`, each as a sentence. */
export const breaches = (page: string, measured: Record<string, number>, allowed: Record<string, Budget> = {}): string[] =>
  Object.entries(measured)
    .map(([figure, value]) => breachOf({ page, figure, value, budget: allowed[figure] }))
    .filter((breach) => breach !== null)
