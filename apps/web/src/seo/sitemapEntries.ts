import {
  archivePageCount, archivePath, articlePath, authorPath, correctionsPath, frontPath, monthSchema, sectionPages, sectionPath, seriesPath, sitemapPath, topicPath, type PublishedMonth, writtenPagePath,
} from '@broadsheet/contract'
import type { SitemapEntry } from './sitemapXml'

type Changing = { publishedAt: string; changedAt: string | null }
type Named = { slug: string }
type Placed = { path: string }
type Listed = Changing & { section: Placed; byline: { author: Named }[]; topics: Named[] }
type Lists = { stories: Listed[]; sections: Placed[]; authors: Named[]; topics: Named[]; series: Named[]; pages: Named[]; months: PublishedMonth[] }

/** When readers were last told of a change to a story, its publication being the first. */
const changeOf = ({ publishedAt, changedAt }: Changing) => changedAt ?? publishedAt

/** The stories of a sitemap. */
export const storyEntries = (stories: readonly (Changing & { path: string })[]): SitemapEntry[] =>
  stories.map((story) => ({ path: articlePath(story), changed: changeOf(story) }))

/** Every page that is no story. A list has changed when one of its stories has; where none of the newest is in it, nothing is said. */
export function listEntries({ stories, sections, authors, topics, series, pages, months }: Lists): SitemapEntry[] {
  const changes = new Map<string, string>()
  for (const story of stories) {
    const change = new Date(changeOf(story)).toISOString()
    const lists = [frontPath(), ...sectionPages(story.section), ...story.byline.map(({ author }) => authorPath(author)), ...story.topics.map(topicPath)]
    for (const list of lists) if (change > (changes.get(list) ?? '')) changes.set(list, change)
  }
  const paths = [
    frontPath(),
    ...sections.map(sectionPath),
    ...authors.map(authorPath),
    ...topics.map(topicPath),
    ...series.map(seriesPath),
    ...pages.map(writtenPagePath),
    correctionsPath(),
    archivePath(),
    ...months.flatMap(({ month, stories: count }) => Array.from({ length: archivePageCount(count) }, (_, index) => archivePath(month, index + 1))),
  ]
  return paths.map((path) => ({ path, changed: changes.get(path) }))
}

/** The name of the sitemap of all pages but the stories. */
export const listsName = 'pages'

/** The sitemaps there are: one of all lists, and for each month as many as its stories fill. */
export const indexEntries = (months: readonly PublishedMonth[], { length }: { length: number }): SitemapEntry[] => [
  { path: sitemapPath(listsName) },
  ...months.flatMap(({ month, stories }) =>
    Array.from({ length: Math.ceil(stories / length) }, (_, index) => ({ path: sitemapPath(index === 0 ? month : `${month}-${index + 1}`) })),
  ),
]

/** The month and part a sitemap's name stands for, or null if no sitemap is called that. */
export function monthOfSitemap(name: string): { month: string; part: number } | null {
  const [, month = '', part = '1'] = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(name) ?? []
  return monthSchema.safeParse(month).success ? { month, part: Number(part) } : null
}
