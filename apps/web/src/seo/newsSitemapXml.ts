import { articlePath } from '@broadsheet/contract'
import { shownHeadline } from '../design/shownHeadline'
import { xmlText } from './xmlText'

type Source = { origin: string; site: { title: string; language: string }; stories: { path: string; publishedAt: string; headline: string; retracted: boolean }[] }

/** The newest stories as Google News wants them: by the time of their first publication, with the paper's exact name. */
export function newsSitemapXml({ origin, site, stories }: Source): string {
  const publication = `<news:publication><news:name>${xmlText(site.title)}</news:name><news:language>${newsLanguage(site.language)}</news:language></news:publication>`
  const entries = stories.map(
    (story) =>
      `<url><loc>${origin}${articlePath(story)}</loc><news:news>${publication}` +
      `<news:publication_date>${story.publishedAt}</news:publication_date><news:title>${xmlText(shownHeadline(story))}</news:title></news:news></url>`,
  )
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries.join('\n')}\n</urlset>\n`
}

/** Google News knows languages by two or three letters, and tells two kinds of Chinese apart by country. */
export function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language
}
