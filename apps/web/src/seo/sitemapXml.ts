import { articlePath, authorPath, frontPath, sectionPath, topicPath } from '@broadsheet/contract'

type Named = { slug: string }
type Source = { origin: string; stories: { path: string; publishedAt: string; changedAt: string | null }[]; sections: Named[]; authors: Named[]; topics: Named[] }

/** The addresses a search engine should know, lists first. All of them are plain ASCII, so nothing needs escaping. */
export function sitemapXml({ origin, stories, sections, authors, topics }: Source): string {
  const entries = [
    ...[frontPath(), ...sections.map(sectionPath), ...authors.map(authorPath), ...topics.map(topicPath)].map((path) => entry(`${origin}${path}`)),
    ...stories.map((story) => entry(`${origin}${articlePath(story)}`, story.changedAt ?? story.publishedAt)),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

const entry = (address: string, changed?: string) => `<url><loc>${address}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`
