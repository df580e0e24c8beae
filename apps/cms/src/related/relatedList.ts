import { relatedShown } from '@broadsheet/contract'

/** Stories that stand in line behind them, so that a list is whole again the moment one of them goes. */
const runnersUpCount = 8
/** How many of the nearest are looked for in all. */
export const rankedCount = relatedShown + runnersUpCount

/** What stands under a story, and what would stand there next. */
export type RelatedList = { related: string[]; runnersUp: string[] }

/** Cuts a ranking into what is shown and what waits. */
export const listOf = (ids: readonly string[]): RelatedList => ({ related: ids.slice(0, relatedShown), runnersUp: ids.slice(relatedShown, rankedCount) })
