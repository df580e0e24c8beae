import type { PaperStory } from './paper/readPaper'

type Dated = Pick<PaperStory, 'daysAgo' | 'at' | 'updatedAfterMinutes'> & { corrections?: readonly { minutesAfter: number }[] }

const minute = 60_000
const day = 24 * 60 * minute

/** When a story of the demo paper appeared, changed and was commented on, dated back from `now`; never in the future. A correction is a change. */
export function timesOf({ daysAgo, at, updatedAfterMinutes, corrections = [] }: Dated, now: Date) {
  const midnight = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00.000Z`)
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const published = Math.min(midnight - daysAgo * day + (hours * 60 + minutes) * minute, now.getTime() - 90 * minute)
  const after = (elapsed: number) => new Date(Math.min(published + elapsed * minute, now.getTime() - minute)).toISOString()
  const changes = [...(updatedAfterMinutes === undefined ? [] : [updatedAfterMinutes]), ...corrections.map(({ minutesAfter }) => minutesAfter)]
  return {
    publishedAt: new Date(published).toISOString(),
    changedAt: changes.length === 0 ? null : after(Math.max(...changes)),
    /** The instant `elapsed` minutes after publication. */
    after,
  }
}
