import { articlePath, authorPath, feedPath } from '@broadsheet/contract'
import { writersOf } from '../../design/bylineParts'
import { shownHeadline } from '../../design/shownHeadline'
import { wordsFor } from '../../words/wordsFor'
import { feedContent } from './feedContent'
import { type FeedSource, feedTitle } from './FeedSource'

/** A list's newest stories as JSON Feed 1.1 with their full text. */
export function jsonFeed(source: FeedSource): string {
  const { site, origin, listPath, hub, stories } = source
  const words = wordsFor(site.language)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(source),
    description: site.tagline ?? undefined,
    language: site.language,
    home_page_url: `${origin}${listPath}`,
    feed_url: `${origin}${feedPath(listPath, 'json')}`,
    hubs: hub === null ? undefined : [{ type: 'WebSub', url: hub }],
    items: stories.map((story) => ({
      id: story.id,
      url: `${origin}${articlePath(story)}`,
      title: shownHeadline(story, words),
      language: story.language ?? undefined,
      summary: story.standfirst ?? undefined,
      content_html: feedContent(story, source),
      image: story.leadMedia === null ? undefined : `${origin}${story.leadMedia.social.url}`,
      date_published: story.publishedAt,
      date_modified: story.changedAt ?? undefined,
      authors: writersOf(story.byline).map((author) => ({ name: author.name, url: `${origin}${authorPath(author)}` })),
      tags: [story.section, ...story.topics].map(({ name }) => name),
    })),
  })
}
