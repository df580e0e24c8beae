import { authorPath, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import { z } from 'zod'

/** What has a name, an address and a page of its own. */
export type NamedKind = 'author' | 'section' | 'topic' | 'series' | 'page'

/** What its address is made of; of all but a section, `path` is the slug. */
export type Place = { slug: string; path: string }

const pathOf: Record<NamedKind, (place: Place) => string> = { author: authorPath, section: sectionPath, topic: topicPath, series: seriesPath, page: writtenPagePath }
const placed = z.object({ slug: z.string(), path: z.string().optional(), deletedAt: z.string().nullish(), shown: z.boolean().nullish() })

/** Where readers find such a document, as it is stored; null where they do not: it is not shown yet, or in the trash. */
export function publicPlace(doc: unknown, { evenInTrash = false } = {}): Place | null {
  const { data } = placed.safeParse(doc)
  const isAway = data === undefined || data.shown === false || (Boolean(data.deletedAt) && !evenInTrash)
  return isAway ? null : { slug: data.slug, path: data.path ?? data.slug }
}

/** The absolute path of its page, or null where there is none that readers can see. */
export function publicAddress(kind: NamedKind, doc: unknown, options?: { evenInTrash: boolean }): string | null {
  const place = publicPlace(doc, options)
  return place === null ? null : pathOf[kind](place)
}
