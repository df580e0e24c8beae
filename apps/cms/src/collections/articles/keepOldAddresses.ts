import { redirectsAfter } from '@broadsheet/newsroom'
import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import type { Article } from '../../payload-types'
import { storyBefore } from './rememberStory'

/**
 * A live story that moves leaves a permanent redirect at its old address; one at its new address would shadow it. Redirects
 * to either address that were written as addresses lead to the story from now on, so that they follow it.
 */
export const keepOldAddresses: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status !== 'published' || !doc.path) return
  const before = storyBefore(req, doc.id)
  // where it is and stays, no redirect can be: see placeRedirect
  if (before.live?.path === doc.path) return
  const { add, remove } = redirectsAfter({ before: before.row?.path ?? null, after: doc.path })
  const addresses = [remove, ...(add === null ? [] : [add])]
  await req.payload.delete({ collection: 'redirects', where: { from: { in: addresses } }, req })
  const to = { type: 'reference' as const, reference: { relationTo: 'articles' as const, value: doc.id }, url: null }
  await followStory(req, addresses, to)
  if (add !== null) await req.payload.create({ collection: 'redirects', data: { from: add, to }, depth: 0, req })
}

type To = { type: 'reference'; reference: { relationTo: 'articles'; value: string }; url: null }

async function followStory(req: PayloadRequest, addresses: string[], to: To): Promise<void> {
  const where: Where = { and: [{ 'to.type': { equals: 'custom' } }, { 'to.url': { in: addresses } }] }
  await req.payload.update({ collection: 'redirects', where, data: { to }, depth: 0, req })
}
