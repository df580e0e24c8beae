import { authorPath, correctionsPath, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import type { CollectionSlug, Payload } from 'payload'
import { place } from './announceNamed'

const kinds: [CollectionSlug, (named: { slug: string; path: string }) => string][] = [
  ['sections', sectionPath],
  ['pages', writtenPagePath],
  ['authors', authorPath],
  ['topics', topicPath],
  ['series', seriesPath],
]

/** Every page of something that has a name, with stories or without, and the list of corrections, by their paths. */
export async function namedPagesOf(payload: Payload): Promise<string[]> {
  const paths: string[] = [correctionsPath()]
  for (const [collection, pathOf] of kinds) {
    const { docs } = await payload.db.find({ collection, pagination: false, limit: 0 })
    for (const doc of docs) {
      const named = place(doc)
      if (named !== null) paths.push(pathOf(named))
    }
  }
  return paths
}
