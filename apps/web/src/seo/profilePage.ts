import { type Author, authorPath, type Site } from '@broadsheet/contract'
import { newsImages } from './newsImages'
import { paperData } from './paperData'

/** An author's page as schema.org's `ProfilePage` of a `Person` who works for the paper. */
export function profilePage({ site, origin, author }: { site: Site; origin: string; author: Author }) {
  const url = `${origin}${authorPath(author)}`
  const { publisher, webSite } = paperData({ site, origin })
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: site.language,
    isPartOf: webSite,
    mainEntity: {
      '@type': 'Person',
      name: author.name,
      url,
      jobTitle: author.roleLine ?? undefined,
      description: author.bio ?? undefined,
      image: author.photo === null ? undefined : newsImages(author.photo, origin),
      sameAs: author.links.length === 0 ? undefined : author.links.map((link) => link.url),
      worksFor: publisher,
    },
  }
}
