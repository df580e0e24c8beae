import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import { publicAddress, type NamedKind } from '../publicPlace'

/**
 * A section, author, topic, series or page that gets another address leaves a permanent redirect at the old one, if readers
 * could see it before and can after; one in its new place would lie.
 */
export const keepNamedAddress =
  (kind: NamedKind): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    // what is in the trash may come back, and is looked for where it was before
    const pathOf = (thing: unknown) => publicAddress(kind, thing, { evenInTrash: true })?.slice(1) ?? null
    const after = pathOf(doc)
    const before = operation === 'update' ? pathOf(previousDoc) : null
    if (after === null || before === after) return
    const { add, remove } = redirectsAfter({ before, after })
    await req.payload.delete({ collection: 'redirects', where: { from: { in: [remove, ...(add === null ? [] : [add])] } }, req })
    if (add !== null) await req.payload.create({ collection: 'redirects', data: { from: add, to: { type: 'custom', url: remove } }, depth: 0, req })
  }
