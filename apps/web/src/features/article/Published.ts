import type { Neighbour } from '@broadsheet/contract'

/** What a story has once it is published, and a preview of it has not. */
export type Published = {
  /** Where it stands, with the host. */
  address: string
  /** When the page was rendered. */
  now: string
  commentCount: number
  previous: Neighbour | null
  next: Neighbour | null
}
