import type { CommentsPage as Comments } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { commentsRequest } from './requests/commentsRequest'
import { discussedStoryRequest, type DiscussedStory } from './requests/discussedStoryRequest'

export type CommentsPage = Chrome & { story: DiscussedStory; thread: Comments; page: number }

/** A later page of the comments on a story, or null if there is no such page that readers can see. Two rounds. */
export async function getCommentsPage({ path, page, requestId }: { path: string; page: number; requestId: string }): Promise<CommentsPage | null> {
  const [chrome, stories] = await Promise.all([getChrome(requestId), cmsFetch(discussedStoryRequest(path), { requestId })])
  const story = stories.docs[0]
  if (story === undefined) return null
  const thread = await cmsFetch(commentsRequest(story.id, page), { requestId })
  return page > thread.pages ? null : { ...chrome, story, thread, page }
}
