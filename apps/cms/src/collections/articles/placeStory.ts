import { richTextSchema } from '@broadsheet/contract'
import { decidePublication, faultOfSlug, measureText, plainTextOf, slugFor } from '@broadsheet/newsroom'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { slugify } from '../../fields/slugify'
import type { Article } from '../../payload-types'
import { relatedTo } from './relatedTo'
import { storedStory } from './storedStory'

/**
 * Works out what the newsroom decides about a story: slug and length at every save; address, times and related stories
 * when it goes live. A draft keeps what readers know of it.
 * @throws ValidationError beside the field that must be changed
 */
export const placeStory: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  // a copy is handed the story it is copied from: it is a new story all the same
  const original = operation === 'update' ? originalDoc : undefined
  const stored = await storedStory(req, original?.id)
  const everLive = Boolean(stored?.path)
  const slug = slugFor({
    slug: data.slug,
    headline: headlineOf(data),
    previous: original === undefined ? null : { slug: original.slug, headline: headlineOf(original), published: everLive },
    slugify,
  })
  const plainText = plainTextOf(bodyOf(data, req))
  const story = { ...data, slug, plainText, ...measureText(plainText) }
  if (data._status !== 'published') {
    return { ...story, path: stored?.path ?? undefined, publishedAt: everLive ? stored?.publishedAt : data.publishedAt, changedAt: stored?.changedAt }
  }

  const now = new Date()
  const fault = faultOfSlug(slug, 'story')
  if (fault !== null) throw invalid(req, 'slug', fault)
  if (!everLive && data.publishedAt && Date.parse(data.publishedAt) > now.getTime()) {
    throw invalid(req, 'publishedAt', 'A story cannot be dated in the future. Leave the date empty to publish it now.')
  }
  const previous = stored?.path ? { path: stored.path, publishedAt: stored.publishedAt ?? null, changedAt: stored.changedAt ?? null } : null
  const textChanged = stored === null || textOf(stored) !== textOf(data)
  const publication = decidePublication({ slug, previous, requested: data.publishedAt ?? null, textChanged, now })
  await refuseTakenAddress(req, publication.path, original?.id)
  return { ...story, ...publication, related: await relatedTo(req, { ...story, ...publication, id: original?.id ?? '' }) }
}

/** A draft may have none yet, whatever its type says. */
const headlineOf = ({ headline }: Partial<Article>) => headline ?? ''

/** What readers read: when it changes, the story shows a time of update. */
const textOf = ({ headline, standfirst, body }: Partial<Article>) => JSON.stringify([headline, standfirst ?? '', body ?? null])

function bodyOf(data: Partial<Article>, req: PayloadRequest) {
  const body = richTextSchema.safeParse(data.body)
  if (body.success) return body.data
  const place = body.error.issues[0]?.path.join('.') ?? ''
  throw invalid(req, 'body', `The text holds something the paper cannot show (at ${place}). Take it out or write it anew.`)
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
