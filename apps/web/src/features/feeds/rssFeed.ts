import { articlePath, feedPath } from '@broadsheet/contract'
import { Feed } from 'feed'
import { feedContent } from './feedContent'
import { type FeedSource, feedTitle } from './FeedSource'

// what XML cannot carry
const forXml = (text: string) => text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')

// one element holds them all, as readers of feeds show the first one only
const creatorsOf = (byline: FeedSource['stories'][number]['byline']) => forXml([...new Set(byline.map(({ author }) => author.name))].join(', '))

/** A list's newest stories as RSS 2.0 with their full text. */
export function rssFeed(source: FeedSource): string {
  const { site, origin, listPath, stories } = source
  const feed = new Feed({
    title: forXml(feedTitle(source)),
    description: site.tagline ?? site.title,
    link: `${origin}${listPath}`,
    language: site.language,
    feedLinks: { rss: `${origin}${feedPath(listPath)}` },
    // the newest story's time and not the clock's, so that an unchanged feed is the same to the byte
    updated: new Date(stories[0]?.publishedAt ?? 0),
    generator: false,
  })
  for (const story of stories) {
    feed.addItem({
      title: forXml(story.headline),
      link: `${origin}${articlePath(story)}`,
      // an id outlives a change of address
      guid: story.id,
      date: new Date(story.publishedAt),
      description: story.standfirst === null ? undefined : forXml(story.standfirst),
      content: forXml(feedContent(story.body, origin)),
      category: [story.section, ...story.topics].map(({ name }) => ({ name })),
      // RSS's own author must be an email address
      extensions: story.byline.length === 0 ? [] : [{ name: 'dc:creator', objects: { _text: creatorsOf(story.byline) } }],
    })
  }
  return feed.rss2()
}
