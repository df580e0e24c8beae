import type { ArticleCard, SectionRef } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { storyListRequest } from './requests/storyListRequest'

/** A section with its newest stories, as a block of the front page. */
export type SectionBlock = { section: SectionRef; stories: ArticleCard[] }
export type FrontPage = Chrome & { latest: ArticleCard[]; blocks: SectionBlock[] }

/** What the upper half of the page has room for. */
const topLength = 14
/** Enough to fill a block after the stories at the top of the page are taken out of it. */
const blockLength = 6

/** The newest stories of the paper and of each section. */
export async function getFrontPage(requestId: string): Promise<FrontPage> {
  const [chrome, latest] = await Promise.all([getChrome(requestId), cmsFetch(storyListRequest({ of: 'front' }, topLength), { requestId })])
  const blocks = await Promise.all(
    chrome.sections.map(async (section) => {
      const list = storyListRequest({ of: 'section', slug: section.slug }, blockLength)
      return { section, stories: (await cmsFetch(list, { requestId })).docs }
    }),
  )
  return { ...chrome, latest: latest.docs, blocks: blocks.filter(({ stories }) => stories.length > 0) }
}
