import { type ArticleCard, articlePath, type Site } from '@broadsheet/contract'
import { paperData } from './paperData'

type Source = { site: Site; origin: string; name: string; description: string | null; path: string; stories: Pick<ArticleCard, 'path'>[] }

/** A list of stories as schema.org's `CollectionPage`, in the order in which it shows them: their pages say the rest. */
export const collectionPage = ({ site, origin, name, description, path, stories }: Source) => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name,
  description: description ?? undefined,
  url: `${origin}${path}`,
  inLanguage: site.language,
  isPartOf: paperData({ site, origin }).webSite,
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: stories.map((story, index) => ({ '@type': 'ListItem', position: index + 1, url: `${origin}${articlePath(story)}` })),
  },
})
