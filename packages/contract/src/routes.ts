/** Every public address of the site, built in one place. All are absolute paths with no host. */

/** A story's page. `path` is the stored `yyyy/mm/slug`. */
export const articlePath = (article: { path: string }) => `/${article.path}`

/** The stored path of a story first published at `publishedAt` (an ISO instant; the month is taken in UTC). */
export const storyPath = ({ publishedAt, slug }: { publishedAt: string; slug: string }) =>
  `${publishedAt.slice(0, 4)}/${publishedAt.slice(5, 7)}/${slug}`

export const frontPath = () => '/'
export const sectionPath = (section: { slug: string }) => `/${section.slug}`
export const authorPath = (author: { slug: string }) => `/authors/${author.slug}`
export const topicPath = (topic: { slug: string }) => `/topics/${topic.slug}`

/** A picture's address. The site passes these through to the newsroom, which need not face the internet. */
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`

/** The feed of a list page, e.g. `/politics/feed.xml`; of the whole paper for `/`. */
export const feedPath = (listPath: string, format: 'xml' | 'json' = 'xml') =>
  `${listPath === '/' ? '' : listPath}/feed.${format}`

/** The element id of a comment on its story's page. */
export const commentAnchor = (comment: { id: string }) => `comment-${comment.id}`

/** The thread under a story. */
export const threadPath = (article: { path: string }) => `${articlePath(article)}#comments`

/** Where a plain form posts a reply, and where its outcome is shown. Dynamic, never indexed. */
export const replyPath = (query: { story?: string; parent?: string; outcome?: string } = {}) => {
  const search = new URLSearchParams()
  for (const name of ['story', 'parent', 'outcome'] as const) {
    const value = query[name]
    if (value !== undefined) search.set(name, value)
  }
  return search.size === 0 ? '/reply' : `/reply?${search}`
}

/** First path segments that belong to the site itself and so may not be the slug of a section or page. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'admin', 'api', 'archive', 'authors', 'c', 'comments', 'corrections', 'feed', 'media', 'news-sitemap', 'preview',
  'reply', 'report', 'robots', 'search', 'series', 'sitemap', 'static', 'topics', '404', '500', '_next',
])
