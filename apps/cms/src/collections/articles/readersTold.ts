import { datedCorrections, faultOfCorrections, standingAfter, tellsMore } from '@broadsheet/newsroom'
import type { Article } from '../../payload-types'

type Told = Pick<Article, 'correctedAt' | 'retracted' | 'tellReaders'> & { corrections: NonNullable<Article['corrections']> }

/** What a story that goes live now tells readers of its changes, and whether that is more than they know from `stored`. */
export function readersTold(data: Partial<Article>, stored: Article | null, now: Date): { told: boolean; story: Told & { correctedAt: string | null } } {
  const corrections = datedCorrections(data.corrections ?? [], now)
  const told = data.tellReaders === true || tellsMore(stored?.corrections ?? [], corrections)
  return { told, story: { corrections, tellReaders: false, ...standingAfter(corrections) } }
}

/** Why the notices cannot be published, and the field to mend; null if they can. */
export function faultOfNotices(data: Partial<Article>, now: Date): { path: string; message: string } | null {
  const found = faultOfCorrections(data.corrections ?? [], now)
  return found === null ? null : { path: `corrections.${found.index}.${found.field}`, message: found.fault }
}
