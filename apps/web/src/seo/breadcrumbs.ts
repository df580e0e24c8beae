import { frontPath, type Site } from '@broadsheet/contract'

type Step = { name: string; path: string }

/** The way from the front page down to a page, as schema.org's `BreadcrumbList`. The page itself is the last of `steps`. */
export const breadcrumbs = ({ site, origin, steps }: { site: Site; origin: string; steps: Step[] }) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: site.title, path: frontPath() }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${origin}${path}`,
  })),
})
