import { articlePath, commentPath, feedPath, type PlacedComment, type Site } from '@broadsheet/contract'
import { Feed } from 'feed'
import { renderToStaticMarkup } from 'react-dom/server'
import { rssNamespaces } from '../../seo/rssParts'
import { forXml, wordsInFeed } from '../../seo/xmlText'
import { wordsFor } from '../../words/wordsFor'
import { CommentText } from './CommentText'

type Source = { site: Site; origin: string; hub: string | null; story: { path: string; headline: string }; comments: PlacedComment[] }

/** The newest comments on a story as RSS 2.0. */
export function commentsFeed({ site, origin, hub, story, comments }: Source): string {
  const words = wordsFor(site.language).comments
  const page = `${origin}${articlePath(story)}`
  const feed = new Feed({
    title: wordsInFeed(`${words.on(story.headline)} · ${site.title}`),
    description: wordsInFeed(words.on(story.headline)),
    link: page,
    language: site.language,
    feedLinks: { rss: `${origin}${feedPath(articlePath(story))}` },
    hub: hub ?? undefined,
    // the newest comment's time and not the clock's, so that an unchanged feed is the same to the byte
    updated: new Date(Math.max(0, ...comments.map(({ createdAt }) => Date.parse(createdAt)))),
    generator: false,
  })
  feed.addExtension(rssNamespaces)
  for (const comment of comments) {
    feed.addItem({
      title: wordsInFeed(words.by(comment.name)),
      link: `${origin}${commentPath(story, comment)}`,
      guid: comment.id,
      date: new Date(comment.createdAt),
      content: forXml(renderToStaticMarkup(<CommentText text={comment.text} />)),
      extensions: [{ name: 'dc:creator', objects: { _text: forXml(comment.name) } }],
    })
  }
  return feed.rss2()
}
