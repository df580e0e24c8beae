import type { CorrectedStory } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { correctionsBesideRequest, correctionsOfYearRequest, newestCorrections, newestCorrectionsRequest } from './requests/correctionRequests'

export type CorrectionsPage = Chrome & {
  stories: CorrectedStory[]
  /** How many notices a page without a year shows. */
  count: number
  year: string | null
  /** Whether there are corrections before, and after, the year (or before the oldest the page shows). */
  hasEarlier: boolean
  hasLater: boolean
}

/** The stories with the newest corrections, or with those of a year (`yyyy`). */
export async function getCorrectionsPage({ year, requestId }: { year: string | null; requestId: string }): Promise<CorrectionsPage> {
  const beside = async (side: 'earlier' | 'later') =>
    year !== null && (await cmsFetch(correctionsBesideRequest({ side, year }), { requestId })).docs.length > 0
  const [chrome, stories, hasEarlier, hasLater] = await Promise.all([
    getChrome(requestId),
    cmsFetch(year === null ? newestCorrectionsRequest() : correctionsOfYearRequest(year), { requestId }),
    beside('earlier'),
    beside('later'),
  ])
  return { ...chrome, stories: stories.docs, count: newestCorrections, year, hasEarlier, hasLater }
}
