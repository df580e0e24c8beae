import type { PlacedComment, Site } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { newestCommentsRequest } from './requests/commentsRequest'
import { siteRequest } from './requests/siteRequest'
import { storyHeadRequest, type StoryHead } from './requests/storyHeadRequest'

/** A story and the newest comments on it, or null if readers cannot see the story. */
export async function getCommentsFeed({ path, requestId }: { path: string; requestId: string }): Promise<{ site: Site; story: StoryHead; comments: PlacedComment[] } | null> {
  const [site, stories] = await Promise.all([cmsFetch(siteRequest(), { requestId }), cmsFetch(storyHeadRequest(path), { requestId })])
  const story = stories.docs[0]
  if (story === undefined) return null
  const { comments } = await cmsFetch(newestCommentsRequest(story.id), { requestId })
  return { site, story, comments }
}
