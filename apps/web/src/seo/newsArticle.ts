import { type Article, articlePath, authorPath, frontPath, type Site } from '@broadsheet/contract'

/** A story as schema.org's `NewsArticle`. */
export function newsArticle({ story, site, origin, commentCount }: { story: Article; site: Site; origin: string; commentCount: number }) {
  const address = `${origin}${articlePath(story)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.standfirst ?? undefined,
    url: address,
    mainEntityOfPage: address,
    datePublished: story.publishedAt,
    dateModified: story.changedAt ?? story.publishedAt,
    author: story.byline.map(({ author }) => ({ '@type': 'Person', name: author.name, url: `${origin}${authorPath(author)}` })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.title, url: `${origin}${frontPath()}` },
    image: story.leadMedia === null ? undefined : [...new Set([story.leadMedia.socialUrl, ...story.leadMedia.sources.slice(-1).map(({ url }) => url)])].map((url) => `${origin}${url}`),
    articleSection: story.section.name,
    keywords: story.topics.map(({ name }) => name),
    wordCount: story.wordCount === 0 ? undefined : story.wordCount,
    inLanguage: site.language,
    isAccessibleForFree: true,
    commentCount,
  }
}
