import type { Comment } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { commentRequest } from './requests/commentsRequest'
import { type StoryHead, storyHeadRequest } from './requests/storyHeadRequest'

export type ReplyPage = Chrome & { story: StoryHead | null; parent: Comment | null }

/** What the reply form says about the story, and the comment, it answers; `story` is null if readers cannot see it. */
export async function getReplyPage({ path, parentId, requestId }: { path: string | null; parentId: string | null; requestId: string }): Promise<ReplyPage> {
  const [chrome, story] = await Promise.all([getChrome(requestId), path === null ? null : storyHead({ path, requestId })])
  if (story === null || parentId === null) return { ...chrome, story, parent: null }
  const parents = await cmsFetch(commentRequest({ id: parentId, storyId: story.id }), { requestId })
  return { ...chrome, story, parent: parents.docs[0] ?? null }
}

async function storyHead({ path, requestId }: { path: string; requestId: string }): Promise<StoryHead | null> {
  const { docs } = await cmsFetch(storyHeadRequest(path), { requestId })
  return docs[0] ?? null
}
