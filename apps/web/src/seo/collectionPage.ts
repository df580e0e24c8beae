import { type ArticleCard, articlePath, sectionPath, type SectionRef, type Site } from '@broadsheet/contract'
import { paperData } from './paperData'

type Source = {
  site: Site
  origin: string
  name: string
  description: string | null
  path: string
  stories: Pick<ArticleCard, 'path'>[]
  /** The section that a part belongs to. */
  whole?: SectionRef | null
  parts?: SectionRef[]
}

/** A list of stories as schema.org's `CollectionPage`, in the order in which it shows them: their pages say the rest. */
export const collectionPage = ({ site, origin, name, description, path, stories, whole = null, parts = [] }: Source) => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name,
  description: description ?? undefined,
  url: `${origin}${path}`,
  inLanguage: site.language,
  isPartOf: whole === null ? paperData({ site, origin }).webSite : [paperData({ site, origin }).webSite, named(whole, origin)],
  hasPart: parts.length === 0 ? undefined : parts.map((part) => named(part, origin)),
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: stories.map((story, index) => ({ '@type': 'ListItem', position: index + 1, url: `${origin}${articlePath(story)}` })),
  },
})

const named = (section: SectionRef, origin: string) => ({ '@type': 'CollectionPage', name: section.name, url: `${origin}${sectionPath(section)}` })
