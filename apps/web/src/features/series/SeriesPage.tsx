import type { ArticleCard, Series, Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'

/** A series and its parts, the first part first. */
export function SeriesPage({ series, stories, site }: { series: Series; stories: ArticleCard[]; site: Site }) {
  const words = useWords().lists
  return (
    <ListPage title={series.name} above={words.series} description={series.description}>
      <StoryList stories={stories} site={site} shows={['section', 'standfirst', 'byline', 'time']} empty={words.noPart} />
    </ListPage>
  )
}
