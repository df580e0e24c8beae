import { likeliest, searchDepth, searchTermsOf, type RelatableStory } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { RelatedTerm } from '../payload-types'
import { paperOf } from './paperOf'
import { liveProfiles } from './profiles'
import { relatableFrom } from './relatableOf'

/** The live stories that are worth comparing with `story`; found in the index, at a cost that does not grow with the paper. */
export async function candidatesFor(req: PayloadRequest, story: RelatableStory): Promise<RelatableStory[]> {
  const terms = searchTermsOf(story, await paperOf(req))
  const found = new Map<string, readonly string[]>()
  // one after the other: a transaction has one connection
  for (const { term } of terms) found.set(term, await newestWith(req, term))
  const ids = likeliest(terms, found).filter((id) => id !== story.id)
  return (await liveProfiles(req, ids)).map(relatableFrom)
}

/** The newest stories that have a term. */
async function newestWith(req: PayloadRequest, term: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<RelatedTerm>({
    collection: 'related-terms',
    where: { term: { equals: term } },
    sort: '-publishedAt',
    limit: searchDepth,
    pagination: false,
    select: { story: true },
    req,
  })
  return docs.map(({ story }) => story)
}
