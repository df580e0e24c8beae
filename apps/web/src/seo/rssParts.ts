import type { Media } from '@broadsheet/contract'
import type { Extension } from 'feed'
import { forXml } from './xmlText'

/** The names an RSS feed borrows, declared for its whole channel whether an item of it happens to use them or not. */
export const rssNamespaces: Extension = {
  name: '_attributes',
  objects: { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:content': 'http://purl.org/rss/1.0/modules/content/', 'xmlns:media': 'http://search.yahoo.com/mrss/' },
}

/** The picture of a story as Media RSS names it. */
export function mediaContent(media: Media, origin: string): Extension {
  const source = media.sources.at(-1)
  const { url, width, height } = source ?? media.social
  const file = { url: `${origin}${url}`, width, height }
  const words = (name: string, text: string | null) => (text === null || text === '' ? {} : { [name]: { _text: forXml(text) } })
  return {
    name: 'media:content',
    objects: { _attributes: { ...file, medium: 'image' }, ...words('media:description', media.caption ?? media.alt), ...words('media:credit', media.credit) },
  }
}

/** The `Link` header of a feed: where it stands, and the hub that tells subscribers of its news. Null without a hub. */
export const hubLink = ({ hub, self }: { hub: string | null; self: string }) => (hub === null ? null : `<${hub}>; rel="hub", <${self}>; rel="self"`)
