import { type ArticleCard, partsOf, type Section, type SectionRef, wholeOf } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { sectionRequest } from './requests/sectionsRequest'
import { storyListRequest } from './requests/storyListRequest'

/** `whole` is the section that this one is a part of, or null. */
export type SectionPage = Chrome & { section: Section; whole: SectionRef | null; parts: SectionRef[]; stories: ArticleCard[] }

/** A section with its newest stories and those of its parts, or null if there is none at `path`. */
export async function getSectionPage({ path, requestId }: { path: string; requestId: string }): Promise<SectionPage | null> {
  const [chrome, found, stories] = await Promise.all([
    getChrome(requestId),
    cmsFetch(sectionRequest(path), { requestId }),
    cmsFetch(storyListRequest({ of: 'section', path }), { requestId }),
  ])
  const section = found.docs[0]
  return section === undefined ? null : { ...chrome, section, whole: wholeOf(section, chrome.sections), parts: partsOf(section, chrome.sections), stories: stories.docs }
}
