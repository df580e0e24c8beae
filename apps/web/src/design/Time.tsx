import type { Site } from '@broadsheet/contract'
import { formatInstant, type Precision } from './formatInstant'

/** An instant, in the paper's language and time zone. */
export function Time({ instant, site, precision }: { instant: string; site: Pick<Site, 'language' | 'timeZone'>; precision: Precision }) {
  return <time dateTime={instant}>{formatInstant(instant, site, precision)}</time>
}
