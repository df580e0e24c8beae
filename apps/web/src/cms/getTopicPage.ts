import type { ArticleCard, Topic } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { type Chrome, getChrome } from './getChrome'
import { topicRequest } from './requests/topicRequest'
import { storyListRequest } from './requests/storyListRequest'

export type TopicPage = Chrome & { topic: Topic; stories: ArticleCard[] }

/** A topic with its newest stories, or null if there is none of that name. */
export async function getTopicPage({ slug, requestId }: { slug: string; requestId: string }): Promise<TopicPage | null> {
  const [chrome, found, stories] = await Promise.all([
    getChrome(requestId),
    cmsFetch(topicRequest(slug), { requestId }),
    cmsFetch(storyListRequest({ of: 'topic', slug }), { requestId }),
  ])
  const topic = found.docs[0]
  return topic === undefined ? null : { ...chrome, topic, stories: stories.docs }
}
