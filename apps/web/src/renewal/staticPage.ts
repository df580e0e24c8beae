import { encodedAddress } from '@broadsheet/contract'
import type { GetStaticPropsResult } from 'next'
import { findRedirect } from '../cms/findRedirect'
import { log } from '../log'
import { requestId as newRequestId } from '../requests/requestId'
import { renewalCount } from './renewalCount'

/** Seconds after which a page is rendered anew even if nobody said that it changed: the net under `POST /api/changed`. */
export const freshFor = { list: 60, story: 3600 } as const

type StaticPage<Props> = {
  path: string
  load: (requestId: string) => Promise<Props | null>
  revalidate: number
  /** The address of the page that this one belongs to: where that has moved, this one has. */
  below?: string
}

/**
 * What `getStaticProps` answers for a page that `load` finds or does not find. A missing page may have moved; a missing page
 * is an answer that is kept like any other. A newsroom that is down throws, so that the last good page stays.
 */
export async function staticPage<Props>({ path, load, revalidate, below }: StaticPage<Props>): Promise<GetStaticPropsResult<Props>> {
  const requestId = newRequestId()
  const answer = async (): Promise<GetStaticPropsResult<Props>> => {
    const props = await load(requestId)
    if (props !== null) return { props, revalidate }
    const destination = (await findRedirect({ from: path, requestId })) ?? (below === undefined ? null : await withItsPage({ path, below, requestId }))
    return destination === null ? { notFound: true, revalidate } : { redirect: { destination, permanent: true }, revalidate }
  }
  try {
    return await upToDate(path, answer)
  } catch (error) {
    log.error({ requestId, path, reason: error instanceof Error ? error.message : String(error) }, 'page not rendered')
    throw error
  }
}

/** Where a page has gone with the one it belongs to. Another site has no such pages, so there its readers get the one they belonged to. */
async function withItsPage({ path, below, requestId }: { path: string; below: string; requestId: string }): Promise<string | null> {
  const destination = await findRedirect({ from: below, requestId })
  return destination?.startsWith('/') === true ? `${destination}${path.slice(below.length)}` : destination
}

/** Reads again what changed while it was being read: a rendering that began before a change must not outlast the one that follows it. */
async function upToDate<Answer>(path: string, read: () => Promise<Answer>): Promise<Answer> {
  const before = renewalCount(path)
  const answer = await read()
  return renewalCount(path) === before ? answer : read()
}

/**
 * What `getStaticProps` answers for an address no page of the paper can have: it may be an old one, of this paper or of
 * another system. `segments` are the route's parameters, decoded as Next gives them.
 */
export const missingPage = (segments: readonly (string | string[] | undefined)[]): Promise<GetStaticPropsResult<never>> =>
  staticPage<never>({ path: encodedAddress(`/${segments.flat().join('/')}`), load: async () => null, revalidate: freshFor.list })

/** The answer for an address no page can have and no redirect; the newsroom is not asked. */
export const noSuchPage = { notFound: true, revalidate: freshFor.story } as const
