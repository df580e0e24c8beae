import { feedPath, frontPath, type Media, type Site } from '@broadsheet/contract'
import Head from 'next/head'

type Props = {
  site: Site
  origin: string
  /** The page's own title, or null for the front page, which bears the paper's. */
  title: string | null
  description: string | null
  path: string
  /** The address of the list whose feed a reader of this page may want besides that of the whole paper. */
  feedOf?: { path: string; name: string }
  picture?: Media | null
  story?: { publishedAt: string; changedAt: string | null; section: string; authors: string[] }
}

/** What search engines, feed readers and those who share a link learn about a page. */
export function PageHead({ site, origin, title, description, path, feedOf, picture = null, story }: Props) {
  const shown = title === null ? (site.tagline === null ? site.title : `${site.title}: ${site.tagline}`) : `${title} · ${site.title}`
  const address = `${origin}${path}`
  const summary = description ?? site.tagline
  return (
    <Head>
      <title>{shown}</title>
      {summary !== null && <meta name="description" content={summary} />}
      <link rel="canonical" href={address} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={story === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={title ?? site.title} />
      {summary !== null && <meta property="og:description" content={summary} />}
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={site.language.replace('-', '_')} />
      {picture !== null && <meta property="og:image" content={`${origin}${picture.socialUrl}`} />}
      {picture !== null && picture.alt !== '' && <meta property="og:image:alt" content={picture.alt} />}
      <meta name="twitter:card" content={picture === null ? 'summary' : 'summary_large_image'} />
      {story !== undefined && <meta property="article:published_time" content={story.publishedAt} />}
      {story !== undefined && story.changedAt !== null && <meta property="article:modified_time" content={story.changedAt} />}
      {story !== undefined && <meta property="article:section" content={story.section} />}
      {story?.authors.map((author) => <meta key={author} property="article:author" content={`${origin}${author}`} />)}
      {feedOf !== undefined && <link rel="alternate" type="application/rss+xml" title={feedOf.name} href={feedPath(feedOf.path)} />}
      <link rel="alternate" type="application/rss+xml" title={site.title} href={feedPath(frontPath())} />
      <link rel="alternate" type="application/feed+json" title={site.title} href={feedPath(frontPath(), 'json')} />
    </Head>
  )
}
