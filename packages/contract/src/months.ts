import { z } from 'zod'

/** A month as it stands in addresses and answers: `yyyy-mm`, UTC. */
export const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'yyyy-mm')

/** The months in which stories were published and how many readers can see of each, newest first. Others are not named. */
export const publishedMonthsSchema = z.object({
  months: z.array(z.object({ month: monthSchema, stories: z.number().int().positive() })),
})
export type PublishedMonth = z.infer<typeof publishedMonthsSchema>['months'][number]

/** How many stories a page of a month's archive holds. */
export const archivePageLength = 100

/** How many pages the archive of a month with so many stories has. */
export const archivePageCount = (stories: number) => Math.ceil(stories / archivePageLength)

/** The month of an instant (ISO, UTC). */
export const monthOf = (instant: string) => new Date(instant).toISOString().slice(0, 'yyyy-mm'.length)

/** A stretch of time: from its first instant to just before the other. */
export type Span = { from: string; before: string }

/** The instants of a month. */
export function spanOfMonth(month: string): Span {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: new Date(Date.UTC(year, number - 1)).toISOString(), before: new Date(Date.UTC(year, number)).toISOString() }
}
