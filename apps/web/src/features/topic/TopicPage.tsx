import type { ArticleCard, Site, Topic } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'

/** A topic and its newest stories. */
export function TopicPage({ topic, stories, site }: { topic: Topic; stories: ArticleCard[]; site: Site }) {
  const words = useWords().lists
  return (
    <ListPage title={topic.name} above={words.topic} description={topic.description}>
      <StoryList stories={stories} site={site} shows={['section', 'standfirst', 'byline', 'time']} empty={words.noneOn} />
    </ListPage>
  )
}
