import { authorPath, feedPath, frontPath, sectionPath, topicPath } from '@broadsheet/contract'
import type { Check } from './eventually'

export type Answer = { path: string; status: number; text: string; location: string | null; headers: Headers }

export type Reader = {
  /** Fetches a page as a reader without a browser does; redirects are not followed. */
  open: (path: string, init?: RequestInit) => Promise<Answer>
  /** That each of `paths` answers 200 and has `text` in it. */
  shows: (text: string, paths: readonly string[]) => Check[]
  /** That none of `paths` has `text` in it. */
  hides: (text: string, paths: readonly string[]) => Check[]
  /** That each of `paths` is 404. */
  isGone: (paths: readonly string[]) => Check[]
  /** That each of `paths` leads permanently, and straight, to `target`. */
  leads: (paths: readonly string[], target: string) => Check[]
}

/** A reader of the site at `siteUrl`. */
export function readerOf(siteUrl: string): Reader {
  const open = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const { status, headers, text } = await fetched(`${siteUrl}${path}`, init)
    return { path, status, headers, text, location: headers.get('location') }
  }
  const each = (paths: readonly string[], faultOf: (answer: Answer) => string | false): Check[] =>
    paths.map((path) => async () => {
      const answer = await open(path)
      const fault = faultOf(answer)
      return fault === false ? null : `${path} (${answer.status}) ${fault}`
    })
  return {
    open,
    shows: (text, paths) => each(paths, (answer) => (answer.status !== 200 || !answer.text.includes(text)) && `without “${text}”`),
    hides: (text, paths) => each(paths, (answer) => answer.text.includes(text) && `with “${text}”`),
    isGone: (paths) => each(paths, ({ status }) => status !== 404 && 'where nothing should be'),
    leads: (paths, target) => each(paths, ({ status, location }) => (status !== 308 || location !== target) && `leading to ${location ?? 'nowhere'}`),
  }
}

async function fetched(address: string, init: RequestInit) {
  const response = await fetch(address, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

type Place = { section: string; author: string; topic: string }

/** Every list that a story of this section (by its path), author and topic stands in, and the feeds of those lists. */
export function listsAndFeeds({ section, author, topic }: Place): string[] {
  const lists = [frontPath(), sectionPath({ path: section }), authorPath({ slug: author }), topicPath({ slug: topic })]
  return [...lists, ...lists.flatMap((list) => [feedPath(list, 'xml'), feedPath(list, 'json')])]
}

/** Where Next serves the data of a page beside its HTML. */
export const dataPath = (buildId: string, path: string): string => `/_next/data/${buildId}${path === '/' ? '/index' : path}.json`
