import { articlePath, encodedAddress, listsOf, type Affected, type Renewal, type StoryQuery } from '@broadsheet/contract'
import type { Payload, Where } from 'payload'
import { liveStory } from '../collections/articles/liveStory'
import { liveOnly } from '../collections/articles/liveOnly'
import type { Article, Redirect } from '../payload-types'
import { createLocalReq } from 'payload'
import { archivePagesOf } from './archivePagesOf'
import { commentPagesOf } from './commentPagesOf'
import { namedPagesOf } from './namedPagesOf'

/** Stories looked up, and pages renewed, at a time: a message of many more would take the site too long, or be refused by it. */
const batch = 100

export type Cursor = { query: number; after: string | null } | null
type Step = { renewal: Pick<Renewal, 'paths' | 'known'>; cursor: Cursor }

/**
 * The renewals a change asks for, in order: its exact pages first (the page its author is looking at leads), then the
 * open-ended sets in batches, those of names, of the archive and of comments last. Each step comes with the cursor from which to go on should the next one fail.
 */
export async function* renewalsOf(payload: Payload, affected: Affected, from: Cursor): AsyncGenerator<Step> {
  if (from === null) {
    const oldAddresses = affected.oldAddressesOf === null ? [] : await addressesLeadingTo(payload, affected.oldAddressesOf)
    const comments = affected.threads?.of === 'story' ? await commentPagesOf(payload, affected.threads, oldAddresses) : []
    yield { renewal: { paths: [...affected.paths, ...oldAddresses].slice(0, 200), known: [...affected.known, ...comments].slice(0, 1000) }, cursor: { query: 0, after: null } }
  }
  const start = from ?? { query: 0, after: null }
  for (const [index, query] of affected.queries.entries()) {
    if (index < start.query) continue
    let after = index === start.query ? start.after : null
    for (;;) {
      const { stories, whole } = await storiesOf(payload, query, after)
      const known = await pagesOf(payload, stories, query.lists)
      const again = { query: index, after }
      after = stories.at(-1)?.id ?? null
      const next = whole ? { query: index + 1, after: null } : { query: index, after }
      for (let sent = 0; sent === 0 || sent < known.length; sent += batch) {
        yield { renewal: { paths: [], known: known.slice(sent, sent + batch) }, cursor: sent + batch < known.length ? again : next }
      }
      if (whole) break
    }
  }
  // as if each were one more query
  const { threads } = affected
  const sets = [
    ...(affected.frame ? [() => namedPagesOf(payload)] : []),
    ...affected.archives.map((query) => () => archivePagesOf(payload, query)),
    ...(threads?.of === 'all' ? [() => commentPagesOf(payload, threads)] : []),
  ]
  for (const [index, pagesOfSet] of sets.entries()) {
    const place = affected.queries.length + index
    if (place < start.query) continue
    const pages = await pagesOfSet()
    for (let sent = place === start.query ? Number(start.after ?? 0) : 0; sent < pages.length; sent += batch) {
      yield { renewal: { paths: [], known: pages.slice(sent, sent + batch) }, cursor: { query: place, after: String(sent + batch) } }
    }
  }
}

async function addressesLeadingTo(payload: Payload, article: string): Promise<string[]> {
  const { docs } = await payload.db.find<Redirect>({ collection: 'redirects', where: { 'to.reference.value': { equals: article } }, limit: batch, pagination: false })
  return docs.map(({ from }) => encodedAddress(from))
}

/** The pages of `stories`, once each; with `lists`, also those that list them. */
async function pagesOf(payload: Payload, stories: readonly Article[], lists: boolean): Promise<string[]> {
  const pages = new Set<string>()
  // one request, and one story after the other: what the first of them has read, the rest need not ask for
  const req = await createLocalReq({}, payload)
  for (const story of stories) {
    if (!lists) {
      if (story.path) pages.add(articlePath({ path: story.path }))
      continue
    }
    const live = await liveStory(req, story)
    if (live !== null) for (const page of [articlePath(live), ...listsOf(live)]) pages.add(page)
  }
  return [...pages]
}

async function storiesOf(payload: Payload, query: StoryQuery, after: string | null): Promise<{ stories: Article[]; whole: boolean }> {
  if (query.of === 'neighbours') return { stories: await neighbours(payload, query), whole: true }
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: { and: [liveOnly, whereOf(query), ...(after === null ? [] : [{ id: { greater_than: after } }])] },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  return { stories: docs, whole: docs.length < batch }
}

function whereOf(query: Exclude<StoryQuery, { of: 'neighbours' }>): Where {
  switch (query.of) {
    case 'relating':
      return { or: [{ related: { in: [query.article] } }, { mentions: { in: [query.article] } }] }
    case 'author':
      return { 'byline.author': { equals: query.author } }
    case 'section':
      return { section: { equals: query.section } }
    case 'topic':
      return { topics: { in: [query.topic] } }
    case 'series':
      return { series: { equals: query.series } }
    case 'showing':
      return { pictures: { equals: query.picture } }
    case 'leading':
      return { leadMedia: { equals: query.picture } }
    case 'relatingToLeading':
      return { or: [{ 'related.leadMedia': { equals: query.picture } }, { 'mentions.leadMedia': { equals: query.picture } }] }
    case 'everything':
      return {}
  }
}

/** The stories just before and just after an instant in a section: their pages link to each other. */
async function neighbours(payload: Payload, { section, publishedAt }: Extract<StoryQuery, { of: 'neighbours' }>): Promise<Article[]> {
  const side = async (comparison: Where, sort: string) => {
    const { docs } = await payload.db.find<Article>({
      collection: 'articles',
      where: { and: [liveOnly, { 'section.path': { equals: section } }, comparison] },
      sort,
      limit: 1,
      pagination: false,
    })
    return docs
  }
  const [before, after] = await Promise.all([
    side({ publishedAt: { less_than: publishedAt } }, '-publishedAt'),
    side({ publishedAt: { greater_than: publishedAt } }, 'publishedAt'),
  ])
  return [...before, ...after]
}
