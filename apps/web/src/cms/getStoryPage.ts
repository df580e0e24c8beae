import type { Article, CommentsPage, Neighbour } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { commentsRequest } from './requests/commentsRequest'
import { neighbourRequest } from './requests/neighbourRequest'
import { storyRequest } from './requests/storyRequest'

export type StoryPage = Chrome & {
  story: Article
  /** The first page of what readers said about it. */
  thread: CommentsPage
  previous: Neighbour | null
  next: Neighbour | null
}

/** A story and what stands round it, or null if readers cannot see it. Two rounds. */
export async function getStoryPage({ path, requestId }: { path: string; requestId: string }): Promise<StoryPage | null> {
  const [chrome, stories] = await Promise.all([getChrome(requestId), cmsFetch(storyRequest(path), { requestId })])
  const story = stories.docs[0]
  if (story === undefined) return null
  const place = { section: story.section.path, publishedAt: story.publishedAt }
  const [thread, previous, next] = await Promise.all([
    cmsFetch(commentsRequest(story.id), { requestId }),
    cmsFetch(neighbourRequest({ side: 'previous', ...place }), { requestId }),
    cmsFetch(neighbourRequest({ side: 'next', ...place }), { requestId }),
  ])
  return {
    ...chrome,
    story,
    thread,
    previous: previous.docs[0] ?? null,
    next: next.docs[0] ?? null,
  }
}
