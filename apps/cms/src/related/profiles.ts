import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RelatedProfile } from '../payload-types'
import { due } from './due'

const idsSchema = z.array(z.string()).catch([])

/** The profile of a story, if it is live or has only just gone. */
export const profileOfStory = (req: PayloadRequest, story: string): Promise<RelatedProfile | null> =>
  req.payload.db.findOne<RelatedProfile>({ collection: 'related-profiles', where: { id: { equals: story } }, req })

/** Those of `stories` that are live, in the order asked for. */
export async function liveProfiles(req: PayloadRequest, stories: readonly string[]): Promise<RelatedProfile[]> {
  if (stories.length === 0) return []
  const wanted = [...new Set(stories)]
  const { docs } = await req.payload.db.find<RelatedProfile>({ collection: 'related-profiles', where: { id: { in: wanted } }, limit: wanted.length, pagination: false, req })
  const found = new Map(docs.filter((profile) => profile.due !== due.gone).map((profile) => [profile.id, profile]))
  return wanted.flatMap((id) => found.get(id) ?? [])
}

/** The stories next in line for a story's list. */
export const runnersUpOf = ({ runnersUp }: RelatedProfile): string[] => idsSchema.parse(runnersUp)

/** The stories in whose lists a story stood when it was deleted. */
export const holdersOf = ({ heldBy }: RelatedProfile): string[] => idsSchema.parse(heldBy)
