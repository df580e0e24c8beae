import type { ArticleCard, Section } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { sectionRequest } from './requests/sectionsRequest'
import { storyListRequest } from './requests/storyListRequest'

export type SectionPage = Chrome & { section: Section; stories: ArticleCard[] }

/** A section with its newest stories, or null if there is none of that name. */
export async function getSectionPage({ slug, requestId }: { slug: string; requestId: string }): Promise<SectionPage | null> {
  const [chrome, found, stories] = await Promise.all([
    getChrome(requestId),
    cmsFetch(sectionRequest(slug), { requestId }),
    cmsFetch(storyListRequest({ of: 'section', slug }), { requestId }),
  ])
  const section = found.docs[0]
  return section === undefined ? null : { ...chrome, section, stories: stories.docs }
}
