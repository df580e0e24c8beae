import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook } from 'payload'
import type { Article } from '../../payload-types'
import { storyBefore } from './rememberLive'

/** A live story that moves leaves a permanent redirect at its old address; one at its new address would shadow it. */
export const keepOldAddresses: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status !== 'published' || !doc.path) return
  const { add, remove } = redirectsAfter({ before: storyBefore(req, doc.id).path, after: doc.path })
  await req.payload.delete({ collection: 'redirects', where: { from: { in: [remove, ...(add === null ? [] : [add])] } }, req })
  if (add === null) return
  await req.payload.create({
    collection: 'redirects',
    data: { from: add, to: { type: 'reference', reference: { relationTo: 'articles', value: doc.id } } },
    depth: 0,
    req,
  })
}
