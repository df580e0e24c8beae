import { articlePath, feedPath } from '@broadsheet/contract'
import { Feed } from 'feed'
import { othersOf, writersOf } from '../../design/bylineParts'
import { shownHeadline } from '../../design/shownHeadline'
import { mediaContent, rssNamespaces } from '../../seo/rssParts'
import { forXml, wordsInFeed } from '../../seo/xmlText'
import { wordsFor } from '../../words/wordsFor'
import { feedContent } from './feedContent'
import { type FeedSource, feedTitle } from './FeedSource'

// one element holds them all, as readers of feeds show the first one only
const namesOf = (authors: { name: string }[]) => forXml(authors.map(({ name }) => name).join(', '))

function creditsOf(byline: FeedSource['stories'][number]['byline']) {
  const others = othersOf(byline)
  return [
    { name: 'dc:creator', objects: { _text: namesOf(writersOf(byline)) } },
    ...(others.length === 0 ? [] : [{ name: 'dc:contributor', objects: { _text: namesOf(others) } }]),
  ]
}

/** A list's newest stories as RSS 2.0 with their full text. */
export function rssFeed(source: FeedSource): string {
  const { site, origin, listPath, hub, stories } = source
  const words = wordsFor(site.language)
  const feed = new Feed({
    title: wordsInFeed(feedTitle(source)),
    description: wordsInFeed(site.tagline ?? site.title),
    link: `${origin}${listPath}`,
    language: site.language,
    feedLinks: { rss: `${origin}${feedPath(listPath)}` },
    hub: hub ?? undefined,
    // the newest news' time and not the clock's, so that an unchanged feed is the same to the byte
    updated: new Date(Math.max(0, ...stories.map((story) => Date.parse(story.changedAt ?? story.publishedAt)))),
    generator: false,
  })
  feed.addExtension(rssNamespaces)
  for (const story of stories) {
    feed.addItem({
      title: wordsInFeed(shownHeadline(story, words)),
      link: `${origin}${articlePath(story)}`,
      // an id outlives a change of address
      guid: story.id,
      date: new Date(story.publishedAt),
      description: story.standfirst === null ? undefined : wordsInFeed(story.standfirst),
      content: forXml(feedContent(story, source)),
      category: [story.section, ...story.topics].map(({ name }) => ({ name: forXml(name) })),
      // RSS's own author must be an email address
      extensions: [
        ...(story.language === null ? [] : [{ name: 'dc:language', objects: { _text: story.language } }]),
        ...(story.byline.length === 0 ? [] : creditsOf(story.byline)),
        ...(story.leadMedia === null ? [] : [mediaContent(story.leadMedia, origin)]),
        // RSS knows no time of change, Atom does
        ...(story.changedAt === null ? [] : [{ name: 'atom:updated', objects: { _text: story.changedAt } }]),
      ],
    })
  }
  return feed.rss2()
}
