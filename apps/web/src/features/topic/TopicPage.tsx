import type { ArticleCard, Site, Topic } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'

/** A topic and its newest stories. */
export function TopicPage({ topic, stories, site }: { topic: Topic; stories: ArticleCard[]; site: Site }) {
  return (
    <ListPage title={topic.name} above="Topic" description={topic.description}>
      <StoryList stories={stories} site={site} shows={['section', 'standfirst', 'byline', 'time']} empty="No stories on this topic yet." />
    </ListPage>
  )
}
