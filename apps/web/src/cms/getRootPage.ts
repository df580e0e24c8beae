import { getSectionPage, type SectionPage } from './getSectionPage'
import { getWrittenPage, type WrittenPageProps } from './getWrittenPage'

/** What an address of one part is: a section, or a page the newsroom has written. They never share one. */
export type RootPage = ({ is: 'section' } & SectionPage) | ({ is: 'page' } & WrittenPageProps)

/** The page at `/{slug}`, or null if there is none. A written page costs one round more: there are few, and they seldom change. */
export async function getRootPage(asked: { slug: string; requestId: string }): Promise<RootPage | null> {
  const section = await getSectionPage({ path: asked.slug, requestId: asked.requestId })
  if (section !== null) return { is: 'section', ...section }
  const page = await getWrittenPage(asked)
  return page === null ? null : { is: 'page', ...page }
}
