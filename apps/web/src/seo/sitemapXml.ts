/** An address on the site, and when readers were last told of a change there, where that is known. */
export type SitemapEntry = { path: string; changed?: string | undefined }

type Source = { origin: string; entries: readonly SitemapEntry[] }

const header = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** A sitemap. All addresses are plain ASCII, so nothing needs escaping. */
export const sitemapXml = ({ origin, entries }: Source) =>
  `${header}<urlset ${namespace}>\n${entries.map((entry) => `<url>${wordsOf(origin, entry)}</url>`).join('\n')}\n</urlset>\n`

/** The sitemap of sitemaps. */
export const sitemapIndexXml = ({ origin, entries }: Source) =>
  `${header}<sitemapindex ${namespace}>\n${entries.map((entry) => `<sitemap>${wordsOf(origin, entry)}</sitemap>`).join('\n')}\n</sitemapindex>\n`

const wordsOf = (origin: string, { path, changed }: SitemapEntry) => `<loc>${origin}${path}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}`
