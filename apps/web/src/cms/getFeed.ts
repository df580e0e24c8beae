import type { Site } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type FeedStory, feedStoriesRequest } from './requests/feedStoriesRequest'
import { listNameRequest } from './requests/listNameRequest'
import { siteRequest } from './requests/siteRequest'
import type { StoryList } from './requests/storyListRequest'

/** `name` is the list's own, or null for the whole paper. */
export type FeedOfList = { site: Site; name: string | null; stories: FeedStory[] }

/** The paper's settings and a list's newest stories in full, or null if there is no such list. */
export async function getFeed({ list, requestId }: { list: StoryList; requestId: string }): Promise<FeedOfList | null> {
  const [site, names, stories] = await Promise.all([
    cmsFetch(siteRequest(), { requestId }),
    list.of === 'front' ? null : cmsFetch(listNameRequest(list), { requestId }),
    cmsFetch(feedStoriesRequest(list), { requestId }),
  ])
  if (names === null) return { site, name: null, stories: stories.docs }
  const named = names.docs[0]
  return named === undefined ? null : { site, name: named.name, stories: stories.docs }
}
