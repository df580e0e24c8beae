import { type ArticleCard, isPart, type SectionRef } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { type StoryList, storyListRequest } from './requests/storyListRequest'

/** A section with its newest stories, as a block of the front page. */
export type SectionBlock = { section: SectionRef; stories: ArticleCard[] }
export type FrontPage = Chrome & { latest: ArticleCard[]; blocks: SectionBlock[] }

/** What the upper half of the page has room for. */
const topLength = 14
/** Enough to fill a block after the stories at the top of the page are taken out of it. */
const blockLength = 6

/** The newest stories of the paper and of each section. */
export async function getFrontPage(requestId: string): Promise<FrontPage> {
  const chrome = await getChrome(requestId)
  const whole = chrome.sections.filter((section) => !isPart(section))
  const newest = async (list: StoryList, length: number) => (await cmsFetch(storyListRequest(list, length), { requestId })).docs
  const [latest, blocks] = await Promise.all([
    newest({ of: 'front' }, topLength),
    Promise.all(whole.map(async (section) => ({ section, stories: await newest({ of: 'section', path: section.path }, blockLength) }))),
  ])
  return { ...chrome, latest, blocks: blocks.filter(({ stories }) => stories.length > 0) }
}
