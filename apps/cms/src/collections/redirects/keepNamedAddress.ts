import { authorPath, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import { place } from '../../outbox/announceNamed'

const addressOf = { author: authorPath, section: sectionPath, topic: topicPath, series: seriesPath, page: writtenPagePath }

/**
 * A section, author, topic, series or page that gets another address leaves a permanent redirect at the old one, if readers
 * could see it before and can after; one in its new place would lie.
 */
export const keepNamedAddress =
  (kind: keyof typeof addressOf): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const pathOf = (thing: unknown) => {
      // what is in the trash may come back, and is looked for where it was before
      const named = place(thing, { evenInTrash: true })
      return named === null ? null : addressOf[kind](named).slice(1)
    }
    const after = pathOf(doc)
    const before = operation === 'update' ? pathOf(previousDoc) : null
    if (after === null || before === after) return
    const { add, remove } = redirectsAfter({ before, after })
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [remove, ...(add === null ? [] : [add])] } }, req })
    if (add !== null) await req.payload.create({ collection: 'redirects', data: { from: add, to: { type: 'custom', url: remove } }, depth: 0, req })
  }
