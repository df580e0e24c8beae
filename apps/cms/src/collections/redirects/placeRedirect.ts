import { articlePath, frontPath } from '@broadsheet/contract'
import { planRedirects, readOldAddress, readTarget } from '@broadsheet/newsroom'
import { ValidationError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { env } from '../../env'
import type { Redirect } from '../../payload-types'
import { idOf, isLive, storedStory } from '../articles/storedStory'
import { leadingTo, redirectEvidence, redirectsNear, storiesAt } from './redirectEvidence'

type To = NonNullable<Redirect['to']>

/** Where a redirect to `target` is stored as leading: at the story that stands there, so that it follows the story, or at the address. */
export function storedTarget(target: string, stories: ReadonlyMap<string, string>): To {
  const story = stories.get(target)
  return story === undefined ? { type: 'custom', url: target, reference: null } : { type: 'reference', url: null, reference: { relationTo: 'articles', value: story } }
}

/**
 * Stores a redirect by the same rules as a list of them: in the one spelling of addresses, straight to where it ends.
 * @throws ValidationError beside the field that must be changed
 */
export const placeRedirect: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, operation, req }) => {
  const id = operation === 'update' ? originalDoc?.id : undefined
  const story = data.to?.type === 'custom' ? null : await storedStory(req, idOf(data.to?.reference?.value) ?? undefined)
  // where a story that is not live will stand is not known yet: then only the old address is judged
  const asked = data.to?.type === 'custom' ? (data.to.url ?? '') : isLive(story) ? articlePath(story) : frontPath()
  const row = { line: 1, from: data.from ?? '', to: asked }
  const near = await nearOf(req, row, id)
  const twin = near.find(({ from }) => from === addressIn(row.from))
  if (twin !== undefined) throw invalid(req, 'from', `${twin.from} leads to ${twin.to} already. Change that redirect instead.`)
  const [planned] = planRedirects([row], await redirectEvidence(req, [row], near)).rows
  if (planned === undefined) return data
  const customField = data.to?.type === 'custom' ? 'to.url' : 'to.reference'
  if (planned.outcome === 'refused') throw invalid(req, planned.about === 'from' ? 'from' : customField, planned.reason)
  if (data.to?.type !== 'custom') return { ...data, from: planned.from }
  return { ...data, from: planned.from, to: storedTarget(planned.to, await storiesAt(req, [planned.to])) }
}

/** Redirects that led to what is now an old address lead on to its end, in one hop. */
export const shortenOthers: CollectionAfterChangeHook<Redirect> = async ({ doc, req }) => {
  const to = { type: doc.to?.type, url: doc.to?.url ?? null, reference: referenceOf(doc.to) }
  await req.payload.update({ collection: 'redirects', where: leadingTo(doc.from), data: { to }, depth: 0, req })
}

function referenceOf(to: Redirect['to']): To['reference'] {
  const value = idOf(to?.reference?.value)
  return value === null ? null : { relationTo: 'articles', value }
}

async function nearOf(req: PayloadRequest, { from, to }: { from: string; to: string }, except: string | undefined) {
  const address = addressIn(from)
  const read = readTarget(to, env.SITE_URL)
  return address === null ? [] : redirectsNear(req, address, 'target' in read ? read.target : to, except)
}

function addressIn(text: string): string | null {
  const read = readOldAddress(text)
  return 'address' in read ? read.address : null
}

const invalid = (req: PayloadRequest, path: string, message: string) => new ValidationError({ collection: 'redirects', errors: [{ path, message }], req }, req.t)
