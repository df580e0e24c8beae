import type { Site } from '@broadsheet/contract'
import { paperData } from './paperData'

/** The front page as schema.org's `WebSite`. */
export function frontData({ site, origin }: { site: Site; origin: string }) {
  const { publisher, webSite } = paperData({ site, origin })
  return { '@context': 'https://schema.org', ...webSite, description: site.tagline ?? undefined, inLanguage: site.language, publisher }
}
