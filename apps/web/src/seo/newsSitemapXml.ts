import { articlePath } from '@broadsheet/contract'
import { shownHeadline } from '../design/shownHeadline'
import { wordsFor } from '../words/wordsFor'
import { xmlText } from './xmlText'

type Source = { origin: string; site: { title: string; language: string }; stories: { path: string; publishedAt: string; headline: string; retracted: boolean; language: string | null }[] }

/** The newest stories as Google News wants them: by the time of their first publication, with the paper's exact name. */
export function newsSitemapXml({ origin, site, stories }: Source): string {
  const words = wordsFor(site.language)
  const publication = (language: string) => `<news:publication><news:name>${xmlText(site.title)}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication>`
  const entries = stories.map(
    (story) =>
      `<url><loc>${origin}${articlePath(story)}</loc><news:news>${publication(story.language ?? site.language)}` +
      `<news:publication_date>${story.publishedAt}</news:publication_date><news:title>${xmlText(shownHeadline(story, words))}</news:title></news:news></url>`,
  )
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries.join('\n')}\n</urlset>\n`
}

/** Google News knows languages by two or three letters, and tells two kinds of Chinese apart by country. */
export function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  return language === 'zh' ? (script === 'Hant' ? 'zh-tw' : 'zh-cn') : language
}
