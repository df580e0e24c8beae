import { frontPath, sectionPath, type SectionRef, type Site } from '@broadsheet/contract'

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

/** The steps down to a section: over the section that it is a part of, if it is one. */
export const sectionSteps = (section: SectionRef, whole: SectionRef | null): Step[] =>
  [whole, section].filter((each) => each !== null).map((each) => ({ name: each.name, path: sectionPath(each) }))
