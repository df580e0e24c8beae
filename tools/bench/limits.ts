import type { Summary } from './summarise'

/** What a row of the bench may come to: one figure of its summary, and how much or how little that may be. */
export type Limit = { figure: 'median' | 'min' | 'max' } & ({ least: number } | { most: number })

/** A limit as it stands in the table, such as `max ≤ 150`. */
export const textOf = (limit: Limit): string => `${limit.figure} ${'least' in limit ? `≥ ${limit.least}` : `≤ ${limit.most}`}`

/** Whether a row keeps its limit. */
export function keeps(limit: Limit, summary: Summary): boolean {
  const value = summary[limit.figure]
  return 'least' in limit ? value >= limit.least : value <= limit.most
}
