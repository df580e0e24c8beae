import { authorPath, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'

const bySlug = z.object({ slug: z.string().min(1) })
const byPath = z.object({ path: z.string().min(1) })
const addressOf = {
  author: bySlug.transform(authorPath),
  section: byPath.transform(sectionPath),
  topic: bySlug.transform(topicPath),
  series: bySlug.transform(seriesPath),
  page: bySlug.transform(writtenPagePath),
}

/** A section, author, topic, series or page that gets another address leaves a permanent redirect at the old one; one in its new place would lie. */
export const keepNamedAddress =
  (kind: keyof typeof addressOf): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const after = addressOf[kind].safeParse(doc).data
    const before = operation === 'update' ? addressOf[kind].safeParse(previousDoc).data : undefined
    if (after === undefined || before === after) return
    const { add, remove } = redirectsAfter({ before: before?.slice(1) ?? null, after: after.slice(1) })
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [remove, ...(add === null ? [] : [add])] } }, req })
    if (add !== null) await req.payload.create({ collection: 'redirects', data: { from: add, to: { type: 'custom', url: remove } }, depth: 0, req })
  }
