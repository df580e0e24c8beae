import type { Site } from '@broadsheet/contract'

/** Where a body is shown. A feed has no script and no style of ours, and needs whole addresses: `origin` is put before them. */
export type Medium = { site: Site; origin: string; feed: boolean }
