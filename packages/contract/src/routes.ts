/** Every public address of the site, built in one place. All are absolute paths with no host. */

/** A story's page. `path` is the stored `yyyy/mm/slug`. */
export const articlePath = (article: { path: string }) => `/${article.path}`

/** The stored path of a story first published at `publishedAt` (an ISO instant; the month is taken in UTC). */
export const storyPath = ({ publishedAt, slug }: { publishedAt: string; slug: string }) =>
  `${publishedAt.slice(0, 4)}/${publishedAt.slice(5, 7)}/${slug}`

export const frontPath = () => '/'
/** A section's page: `/culture`, or `/culture/kitchen` for a part of one. `path` is stored. */
export const sectionPath = (section: { path: string }) => `/${section.path}`
export const authorPath = (author: { slug: string }) => `/authors/${author.slug}`
export const topicPath = (topic: { slug: string }) => `/topics/${topic.slug}`
export const seriesPath = (series: { slug: string }) => `/series/${series.slug}`

/** A page the newsroom has written, such as `/about`. It shares its place with the sections. */
export const writtenPagePath = (page: { slug: string }) => `/${page.slug}`

/** The newest corrections, or all of a year (`yyyy`). */
export const correctionsPath = (year?: string) => (year === undefined ? '/corrections' : `/corrections/${year}`)

/** Every month with stories; or the stories of one (`yyyy-mm`), a hundred to a page. */
export const archivePath = (month?: string, page = 1) =>
  month === undefined ? '/archive' : `/archive/${month.replace('-', '/')}${page === 1 ? '' : `/${page}`}`

/** What search engines are told of: the index, or one of the sitemaps it names. */
export const sitemapPath = (name?: string) => (name === undefined ? '/sitemap.xml' : `/sitemaps/${name}.xml`)

/** The stories of the last two days, for Google News. */
export const newsSitemapPath = () => '/news-sitemap.xml'

/** The element id of the notices on a story's page. */
export const correctionsAnchor = 'corrections'

/** A picture's address. The site passes these through to the newsroom, which need not face the internet. */
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`

/** The feed of a list page, e.g. `/politics/feed.xml`; of the whole paper for `/`; of the comments on a story for its page. */
export const feedPath = (listPath: string, format: 'xml' | 'json' = 'xml') =>
  `${listPath === '/' ? '' : listPath}/feed.${format}`

/** The element id of a comment on its story's page. */
export const commentAnchor = (comment: { id: string }) => `comment-${comment.id}`

/** The thread under a story. */
export const threadPath = (article: { path: string }) => `${articlePath(article)}#comments`

/** A page of the comments on a story: the first stands under it, the others have addresses of their own. */
export const commentsPath = (article: { path: string }, page: number) => (page === 1 ? articlePath(article) : `${articlePath(article)}/comments/${page}`)

/** A comment on the page of the comments on its story where it stands. */
export const commentPath = (article: { path: string }, comment: { id: string; page: number }) => `${commentsPath(article, comment.page)}#${commentAnchor(comment)}`

/** Where a plain form posts a reply, and where its outcome is shown. Dynamic, never indexed. */
export const replyPath = (query: { story?: string; parent?: string; outcome?: string; own?: string } = {}) => {
  const search = new URLSearchParams()
  for (const name of ['story', 'parent', 'outcome', 'own'] as const) {
    const value = query[name]
    if (value !== undefined) search.set(name, value)
  }
  return search.size === 0 ? '/reply' : `/reply?${search}`
}

/** What is private to one reader: a comment of theirs, or the confirmation of their email. Dynamic, never indexed. */
export const ownPath = (token: string) => `/c/${encodeURIComponent(token)}`

/** Where a reader reports a comment. Dynamic, never indexed. */
export const reportPath = (comment?: { id: string }) => (comment === undefined ? '/report' : `/report?comment=${encodeURIComponent(comment.id)}`)

/** The search, or a page of what it finds. Dynamic, never indexed. What is empty is left out, and so is what goes without saying. */
export const searchPath = (asked: { q?: string; section?: string; author?: string; topic?: string; from?: string; to?: string; sort?: string; page?: number } = {}) => {
  const { page = 1, sort = 'relevance', ...words } = asked
  const search = new URLSearchParams(Object.entries(words).filter(([, value]) => value !== ''))
  if (sort !== 'relevance') search.set('sort', sort)
  if (page > 1) search.set('page', String(page))
  return search.size === 0 ? '/search' : `/search?${search}`
}

/** A story shown to somebody without login. `token` is the secret of a preview link. */
export const previewPath = (token: string) => `/preview/${encodeURIComponent(token)}`

/** The page the newsroom shows beside the form of a story. */
export const livePreviewPath = () => '/preview/live'

/** First parts of addresses at which the site itself answers, whatever follows: no story, page or redirect is looked for there. */
const ownRoots: ReadonlySet<string> = new Set(['admin', 'api', 'c', 'corrections', 'media', 'preview', 'reply', 'report', 'search', 'static', '_next'])

/** Files in the root that the site itself answers, a search engine's proof of the host (`/{key}.txt`) among them, and every feed. */
const ownFiles = /(?:^\/(?:sitemap\.xml|sitemaps\/[^/]+\.xml|news-sitemap\.xml|manifest\.webmanifest|robots\.txt|[a-z0-9-]{8,128}\.txt|enhance\.js|icon\.svg|icon-\d+\.png|touch-icon\.png)|\/feed\.(?:xml|json))$/i

/** Whether the site itself answers at `address`, so that nothing else can be found there. */
export const isOwnAddress = (address: string): boolean => ownRoots.has(address.split('/')[1] ?? '') || ownFiles.test(address)

/** First path segments that belong to the site itself and so may not be the slug of a section or page. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...ownRoots, 'archive', 'authors', 'comments', 'feed', 'news-sitemap', 'robots', 'series', 'sitemap', 'sitemaps', 'topics', '404', '500',
])
