import { correctionsPath } from '@broadsheet/contract'
import type { CollectionSlug, Payload } from 'payload'
import { publicAddress, type NamedKind } from '../collections/publicPlace'

const kinds: [NamedKind, CollectionSlug][] = [['section', 'sections'], ['page', 'pages'], ['author', 'authors'], ['topic', 'topics'], ['series', 'series']]

/** Every page of something that has a name, with stories or without, and the list of corrections, by their paths. */
export async function namedPagesOf(payload: Payload): Promise<string[]> {
  const paths: string[] = [correctionsPath()]
  for (const [kind, collection] of kinds) {
    const { docs } = await payload.db.find({ collection, pagination: false, limit: 0 })
    paths.push(...docs.map((doc) => publicAddress(kind, doc)).filter((path) => path !== null))
  }
  return paths
}
