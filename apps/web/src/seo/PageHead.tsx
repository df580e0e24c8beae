import { feedPath, frontPath, type Media, type Site } from '@broadsheet/contract'
import Head from 'next/head'

type Props = {
  site: Site
  origin: string
  /** That of the page's text where it is not the paper's. */
  language?: string | null
  /** The page's own title, or null for the front page, which bears the paper's. */
  title: string | null
  description: string | null
  path: string
  /** The address of the list whose feed a reader of this page may want besides that of the whole paper. */
  feedOf?: { path: string; name: string }
  /** The title of the feed of the comments on a story, and the story's address, on a page that shows any. */
  comments?: { title: string; path: string }
  picture?: Media | null
  /** Where the page first appeared, if that was elsewhere. */
  canonical?: string | null
  noIndex?: boolean
  story?: { publishedAt: string; changedAt: string | null; section: string; authors: string[]; topics: string[] }
}

/** What search engines, feed readers and those who share a link learn about a page. */
export function PageHead({ site, origin, language = null, title, description, path, feedOf, comments, picture = null, canonical = null, noIndex = false, story }: Props) {
  const shown = title === null ? (site.tagline === null ? site.title : `${site.title}: ${site.tagline}`) : `${title} · ${site.title}`
  const address = `${origin}${path}`
  const summary = description ?? site.tagline
  return (
    <Head>
      <title>{shown}</title>
      {summary !== null && <meta name="description" content={summary} />}
      <link rel="canonical" href={canonical ?? address} />
      <meta name="robots" content={noIndex ? 'noindex' : 'max-image-preview:large'} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:type" content={story === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={title ?? site.title} />
      {summary !== null && <meta property="og:description" content={summary} />}
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={localeOf(language ?? site.language)} />
      {picture !== null && <meta property="og:image" content={`${origin}${picture.social.url}`} />}
      {picture !== null && <meta property="og:image:width" content={`${picture.social.width}`} />}
      {picture !== null && <meta property="og:image:height" content={`${picture.social.height}`} />}
      {picture !== null && picture.alt !== '' && <meta property="og:image:alt" content={picture.alt} />}
      <meta name="twitter:card" content={picture === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={title ?? site.title} />
      {summary !== null && <meta name="twitter:description" content={summary} />}
      {picture !== null && <meta name="twitter:image" content={`${origin}${picture.social.url}`} />}
      {picture !== null && picture.alt !== '' && <meta name="twitter:image:alt" content={picture.alt} />}
      {story !== undefined && <meta property="article:published_time" content={story.publishedAt} />}
      {story !== undefined && story.changedAt !== null && <meta property="article:modified_time" content={story.changedAt} />}
      {story !== undefined && <meta property="article:section" content={story.section} />}
      {story?.authors.map((author) => <meta key={author} property="article:author" content={`${origin}${author}`} />)}
      {story?.topics.map((topic) => <meta key={topic} property="article:tag" content={topic} />)}
      {feedOf !== undefined && <link rel="alternate" type="application/rss+xml" title={feedOf.name} href={feedPath(feedOf.path)} />}
      {comments !== undefined && <link rel="alternate" type="application/rss+xml" title={comments.title} href={feedPath(comments.path)} />}
      <link rel="alternate" type="application/rss+xml" title={site.title} href={feedPath(frontPath())} />
      <link rel="alternate" type="application/feed+json" title={site.title} href={feedPath(frontPath(), 'json')} />
    </Head>
  )
}

/** Language and country, as Open Graph asks: where the paper names no country, the one in which most speak its language. */
function localeOf(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize()
  return region === undefined ? spoken : `${spoken}_${region}`
}
