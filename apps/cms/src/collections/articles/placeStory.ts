import { damagedParts, richTextSchema } from '@broadsheet/contract'
import { decidePublication, faultOfSlug, measureText, plainTextOf, slugFor, storiesNamedIn } from '@broadsheet/newsroom'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { slugify } from '../../fields/slugify'
import type { Article } from '../../payload-types'
import { listAtOnce } from '../../related/listAtOnce'
import { faultOfNotices, readersTold } from './readersTold'
import { storyBefore } from './rememberStory'
import { idsOf } from './storedStory'

/**
 * Works out what the newsroom decides about a story: slug and length at every save; address, times and what editors want
 * related when it goes live. A draft keeps what readers know of it.
 * @throws ValidationError beside the field that must be changed
 */
export const placeStory: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  // a copy is handed the story it is copied from: it is a new story all the same
  const original = operation === 'update' ? originalDoc : undefined
  const { row: stored } = storyBefore(req, original?.id)
  const everLive = Boolean(stored?.path)
  const slug = slugFor({
    slug: data.slug,
    headline: headlineOf(data),
    previous: original === undefined ? null : { slug: original.slug, headline: headlineOf(original), published: everLive },
    slugify,
  })
  const plainText = plainTextOf(bodyOf(data, req))
  const mentions = await storedIds(req, storiesNamedIn(data.body))
  const story = { ...data, slug, plainText, mentions, ...lengthOf(plainText, original) }
  if (data._status !== 'published') {
    const known = { changedAt: stored?.changedAt, correctedAt: stored?.correctedAt ?? null, retracted: stored?.retracted ?? false, related: idsOf(stored?.related) }
    return { ...story, ...known, path: stored?.path ?? undefined, publishedAt: everLive ? stored?.publishedAt : data.publishedAt }
  }

  const now = new Date()
  const fault = faultOfSlug(slug, 'story')
  if (fault !== null) throw invalid(req, 'slug', fault)
  if (!everLive && data.publishedAt && Date.parse(data.publishedAt) > now.getTime()) {
    throw invalid(req, 'publishedAt', 'A story cannot be dated in the future. Leave the date empty to publish it now.')
  }
  const previous = stored?.path ? { path: stored.path, publishedAt: stored.publishedAt ?? null, changedAt: stored.changedAt ?? null } : null
  const notice = faultOfNotices(data, now)
  if (notice !== null) throw invalid(req, notice.path, notice.message)
  const { told, story: notices } = readersTold(data, stored, now)
  const publication = decidePublication({ slug, previous, requested: data.publishedAt ?? null, told, correctedAt: notices.correctedAt, now })
  await refuseTakenAddress(req, publication.path, original?.id)
  return { ...story, ...publication, ...notices, related: await listAtOnce(req, story, stored) }
}

/** Counting the words of a long text takes longer than storing it: most saves change none. */
function lengthOf(plainText: string, before: Partial<Article> | undefined): Pick<Article, 'wordCount' | 'readingMinutes'> {
  if (before?.plainText !== plainText || !before.wordCount || !before.readingMinutes) return measureText(plainText)
  return { wordCount: before.wordCount, readingMinutes: before.readingMinutes }
}

/** A draft may have none yet, whatever its type says. */
const headlineOf = ({ headline }: Partial<Article>) => headline ?? ''

/** A draft may hold what is not finished; what readers get is whole. */
function bodyOf(data: Partial<Article>, req: PayloadRequest) {
  const body = richTextSchema.safeParse(data.body)
  const damaged = body.success ? damagedParts(body.data) : ['text']
  if (body.success && (damaged.length === 0 || data._status !== 'published')) return body.data
  if (data._status !== 'published') return []
  const names = [...new Set(damaged.map((kind) => kind.replace('block ', '') || 'nameless part'))].join(', ')
  throw invalid(req, 'body', `The text holds something damaged that the paper cannot show (${names}). Take it out or write it anew.`)
}

/** Those of `ids` whose stories are there: a story may outlive what it links to. */
async function storedIds(req: PayloadRequest, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<Article>({ collection: 'articles', where: { id: { in: ids } }, select: { path: true }, limit: ids.length, pagination: false, req })
  const there = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => there.has(id))
}

async function refuseTakenAddress(req: PayloadRequest, path: string, id: string | undefined): Promise<void> {
  const other = await req.payload.db.findOne<Article>({
    collection: 'articles',
    where: { and: [{ path: { equals: path } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    req,
  })
  if (other !== null) throw invalid(req, 'slug', `Another story, “${other.headline}”, has the address /${path}. Change the last part.`)
}

const invalid = (req: PayloadRequest, path: string, message: string) => new ValidationError({ collection: 'articles', errors: [{ path, message }], req }, req.t)
