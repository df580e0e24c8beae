import { authorPath, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'

const paths = { author: authorPath, section: sectionPath, topic: topicPath, series: seriesPath, page: writtenPagePath }
const named = z.object({ slug: z.string().min(1) })

/** A section, author, topic, series or page that gets another address leaves a permanent redirect at the old one; one in its new place would lie. */
export const keepNamedAddress =
  (kind: keyof typeof paths): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const after = named.safeParse(doc)
    const before = operation === 'update' ? named.safeParse(previousDoc) : null
    if (!after.success || (before?.success === true && before.data.slug === after.data.slug)) return
    const pathOf = (place: { slug: string }) => paths[kind](place).slice(1)
    const { add, remove } = redirectsAfter({ before: before?.success === true ? pathOf(before.data) : null, after: pathOf(after.data) })
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [remove, ...(add === null ? [] : [add])] } }, req })
    if (add !== null) await req.payload.create({ collection: 'redirects', data: { from: add, to: { type: 'custom', url: remove } }, depth: 0, req })
  }
