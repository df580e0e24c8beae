import { articlePath, authorPath, encodedAddress, normalAddress, sectionPath, seriesPath, topicPath, writtenPagePath } from '@broadsheet/contract'
import { readOldAddress, type RedirectEvidence, type RedirectRow } from '@broadsheet/newsroom'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { env } from '../../env'
import type { Article, Redirect } from '../../payload-types'
import { liveOnly } from '../articles/liveOnly'
import { idOf } from '../articles/storedStory'

/** A redirect there is, and where it leads. */
export type StoredRedirect = { id: string; from: string; to: string }

/** How many values a query is asked with at a time: databases have limits. */
const batch = 200

/** What must be known to judge `rows`: the redirects there are (all of them, or those near one), and the pages in their way. */
export async function redirectEvidence(req: PayloadRequest, rows: readonly RedirectRow[], stored: readonly StoredRedirect[]): Promise<RedirectEvidence> {
  const addresses = rows.map(({ from }) => readOldAddress(from)).flatMap((read) => ('address' in read ? [read.address] : []))
  return { siteUrl: env.SITE_URL, existing: new Map(stored.map(({ from, to }) => [from, to])), pages: await pagesAt(req, [...new Set(addresses)]) }
}

/** Every redirect, or those `where` selects, with the address each leads to; one to a story nobody sees leads to `story ID`. */
export async function storedRedirects(req: PayloadRequest, where: Where = {}): Promise<StoredRedirect[]> {
  const { docs } = await req.payload.db.find<Redirect>({ collection: 'redirects', where, limit: 0, pagination: false, sort: 'from', req })
  const stories = docs.flatMap(({ to }) => idOf(to?.reference?.value) ?? [])
  const paths = new Map((await liveStoriesWhere(req, 'id', [...new Set(stories)])).map(({ id, path }) => [id, path]))
  return docs.map(({ id, from, to }) => {
    const story = idOf(to?.reference?.value)
    const path = story === null ? undefined : paths.get(story)
    const target = to?.type === 'custom' ? (to.url ?? '') : path ? articlePath({ path }) : `story ${story ?? ''}`
    return { id, from, to: target }
  })
}

/** The redirects that touch one from `from` to `to`: at either address, or leading to the first. */
export const redirectsNear = (req: PayloadRequest, from: string, to: string, except: string | undefined): Promise<StoredRedirect[]> => {
  const target = normalAddress(to.replace(/[?#].*$/, ''))
  const near: Where = { or: [{ from: { in: [from, target] } }, leadingTo(from)] }
  return storedRedirects(req, except === undefined ? near : { and: [{ id: { not_equals: except } }, near] })
}

/** Redirects that lead to the address of another. */
export const leadingTo = (address: string): Where => ({ and: [{ 'to.type': { equals: 'custom' } }, { 'to.url': { in: [...new Set([address, encodedAddress(address)])] } }] })

/** The ids of the live stories at `addresses`. */
export async function storiesAt(req: PayloadRequest, addresses: readonly string[]): Promise<Map<string, string>> {
  const paths = addresses.map((address) => address.slice(1)).filter((path) => path.split('/').length === 3)
  return new Map((await liveStoriesWhere(req, 'path', paths)).flatMap(({ id, path }) => (path ? [[articlePath({ path }), id] as const] : [])))
}

const holder = z.object({ slug: z.string(), path: z.string().default(''), name: z.string().optional(), title: z.string().optional() }).transform(({ slug, path, name, title }) => ({ slug, path, name: name ?? title ?? slug }))

async function pagesAt(req: PayloadRequest, addresses: readonly string[]): Promise<Map<string, string>> {
  const slugs = [...new Set(addresses.map((address) => address.split('/').at(-1) ?? ''))]
  const named = async (collection: CollectionSlug, kind: string, pathOf: (named: { slug: string; path: string }) => string) => {
    const found = await inBatches(slugs, async (some) => {
      const { docs } = await req.payload.db.find({ collection, where: { and: [{ slug: { in: some } }, { deletedAt: { exists: false } }] }, pagination: false, req })
      return z.array(holder).parse(docs)
    })
    return found.map(({ name, ...place }) => [pathOf(place), `the ${kind} “${name}”`] as const)
  }
  const paths = addresses.map((address) => address.slice(1)).filter((path) => path.split('/').length === 3)
  const stories = (await liveStoriesWhere(req, 'path', paths)).map(({ path, headline }) => [articlePath({ path: path ?? '' }), `the story “${headline}”`] as const)
  const others = [
    await named('sections', 'section', sectionPath),
    await named('authors', 'author', authorPath),
    await named('topics', 'topic', topicPath),
    await named('series', 'series', seriesPath),
    await named('pages', 'page', writtenPagePath),
  ]
  return new Map([...stories, ...others.flat()])
}

const liveStoriesWhere = (req: PayloadRequest, field: 'id' | 'path', values: readonly string[]): Promise<Article[]> =>
  inBatches(values, async (some) => {
    const where: Where = { and: [liveOnly, { [field]: { in: some } }] }
    const { docs } = await req.payload.db.find<Article>({ collection: 'articles', where, select: { path: true, headline: true }, pagination: false, req })
    return docs
  })

async function inBatches<Value, Found>(values: readonly Value[], find: (some: Value[]) => Promise<Found[]>): Promise<Found[]> {
  const found: Found[] = []
  for (let start = 0; start < values.length; start += batch) found.push(...(await find(values.slice(start, start + batch))))
  return found
}
