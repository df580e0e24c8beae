import { type Article, articlePath, authorPath, type BylineEntry, sectionPath, seriesPath, type Site, threadPath } from '@broadsheet/contract'
import { othersOf, writersOf } from '../design/bylineParts'
import { shownHeadline } from '../design/shownHeadline'
import { wordsFor } from '../words/wordsFor'
import { newsImages } from './newsImages'
import { paperData } from './paperData'

/** A story as schema.org's `NewsArticle`. */
export function newsArticle({ story, site, origin, commentCount }: { story: Article; site: Site; origin: string; commentCount: number }) {
  const address = `${origin}${articlePath(story)}`
  const person = (author: BylineEntry['author']) => ({
    '@type': 'Person',
    name: author.name,
    url: `${origin}${authorPath(author)}`,
    jobTitle: author.roleLine ?? undefined,
  })
  const picture = story.meta.image ?? story.leadMedia
  const words = wordsFor(site.language)
  const { publisher, webSite } = paperData({ site, origin })
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    // what the page shows; what search results are to show stands beside it
    headline: shownHeadline(story, words),
    alternativeHeadline: story.meta.title ?? undefined,
    description: story.meta.description ?? story.standfirst ?? undefined,
    url: address,
    mainEntityOfPage: address,
    datePublished: story.publishedAt,
    dateModified: story.changedAt ?? story.publishedAt,
    correction:
      story.corrections.length === 0
        ? undefined
        : story.corrections.map(({ kind, at, text }) => ({ '@type': 'CorrectionComment', name: words.corrections.kinds[kind], text, datePublished: at })),
    author: writersOf(story.byline).map(person),
    contributor: othersOf(story.byline).map(person),
    publisher,
    isPartOf: [webSite, { '@type': 'CollectionPage', name: story.section.name, url: `${origin}${sectionPath(story.section)}` }, ...(story.series === null ? [] : [{ '@type': 'CreativeWorkSeries', name: story.series.name, url: `${origin}${seriesPath(story.series)}` }])],
    image: picture === null ? undefined : newsImages(picture, origin),
    articleSection: story.section.name,
    keywords: story.topics.map(({ name }) => name),
    wordCount: story.wordCount === 0 ? undefined : story.wordCount,
    inLanguage: story.language ?? site.language,
    isAccessibleForFree: true,
    commentCount,
    discussionUrl: commentCount === 0 ? undefined : `${origin}${threadPath(story)}`,
  }
}
