import { frontPath, type Site } from '@broadsheet/contract'

/** The paper for schema.org: who publishes it, and the site of which each page is a part. Both have the same id on every page. */
export function paperData({ site, origin }: { site: Site; origin: string }) {
  const url = `${origin}${frontPath()}`
  return {
    publisher: {
      '@type': 'NewsMediaOrganization',
      '@id': `${origin}/#publisher`,
      name: site.title,
      url,
      logo: { '@type': 'ImageObject', url: `${origin}/icon.svg` },
    },
    webSite: { '@type': 'WebSite', '@id': `${origin}/#site`, name: site.title, url },
  }
}
