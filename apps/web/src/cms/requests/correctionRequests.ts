import { correctedStorySchema, pageOf } from '@broadsheet/contract'
import { z } from 'zod'
import { type CmsQuery, fields } from '../searchOf'

/** What a page of the newest shows at most; as many stories have at least as many notices. */
export const newestCorrections = 60

/** More than a paper corrects in a year. */
const mostInAYear = 1000

const instant = (year: string) => `${year}-01-01T00:00:00.000Z`
const nextYear = (year: string) => String(Number(year) + 1).padStart(4, '0')

const correctedStories = (name: string, where: CmsQuery, limit: number) => ({
  name,
  path: '/api/articles',
  query: {
    where,
    select: fields('path', 'headline', 'section', 'retracted', 'language', 'corrections'),
    populate: { sections: fields('path', 'name', 'colour') },
    sort: '-correctedAt',
    limit,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(correctedStorySchema),
})

/** The stories with the newest corrections. */
export const newestCorrectionsRequest = () => correctedStories('newest corrections', { correctedAt: { exists: true } }, newestCorrections)

/** The stories with corrections of a year (`yyyy`, UTC). */
export const correctionsOfYearRequest = (year: string) =>
  correctedStories(`corrections of ${year}`, { 'corrections.at': { greater_than_equal: instant(year), less_than: instant(nextYear(year)) } }, mostInAYear)

/** Whether there are corrections before, or after, a year. */
export const correctionsBesideRequest = ({ side, year }: { side: 'earlier' | 'later'; year: string }) => ({
  name: `corrections ${side} than ${year}`,
  path: '/api/articles',
  query: {
    where: { 'corrections.at': { [side === 'earlier' ? 'less_than' : 'greater_than_equal']: instant(side === 'earlier' ? year : nextYear(year)) } },
    select: fields('path'),
    limit: 1,
    depth: 0,
    pagination: false,
  },
  schema: pageOf(z.object({ path: z.string() })),
})
