import { authorPath, feedPath, frontPath, sectionPath, topicPath } from '@broadsheet/contract'

export type Answer = { path: string; status: number; text: string; location: string | null; headers: Headers }

export type Reader = {
  /** Fetches a page as a reader without a browser does; redirects are not followed. */
  open: (path: string, init?: RequestInit) => Promise<Answer>
  /** Those of `paths` that do not (yet) answer 200 with `text` in them, each with what it answers. */
  lacking: (text: string, paths: readonly string[]) => Promise<string[]>
  /** Those of `paths` that (still) have `text` in them. */
  showing: (text: string, paths: readonly string[]) => Promise<string[]>
}

/** A reader of the site at `siteUrl`. */
export function readerOf(siteUrl: string): Reader {
  const open = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const { status, headers, ...body } = await fetched(`${siteUrl}${path}`, init)
    return { path, status, headers, text: body.text, location: headers.get('location') }
  }
  const openAll = (paths: readonly string[]) => Promise.all(paths.map((path) => open(path)))
  return {
    open,
    lacking: async (text, paths) =>
      (await openAll(paths)).filter((answer) => answer.status !== 200 || !answer.text.includes(text)).map(({ path, status }) => `${path} (${status}) without “${text}”`),
    showing: async (text, paths) => (await openAll(paths)).filter((answer) => answer.text.includes(text)).map(({ path, status }) => `${path} (${status}) with “${text}”`),
  }
}

async function fetched(address: string, init: RequestInit) {
  const response = await fetch(address, { redirect: 'manual', ...init })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

type Place = { section: string; author: string; topic: string }

/** Every list that a story of this section, author and topic stands in, and the feeds of those lists. */
export function listsAndFeeds({ section, author, topic }: Place): string[] {
  const lists = [frontPath(), sectionPath({ slug: section }), authorPath({ slug: author }), topicPath({ slug: topic })]
  return [...lists, ...lists.flatMap((list) => [feedPath(list, 'xml'), feedPath(list, 'json')])]
}

/** Where Next serves the data of a page beside its HTML. */
export const dataPath = (buildId: string, path: string): string => `/_next/data/${buildId}${path === '/' ? '/index' : path}.json`
