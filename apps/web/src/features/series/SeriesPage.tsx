import type { ArticleCard, Series, Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'

/** A series and its parts, the first part first. */
export function SeriesPage({ series, stories, site }: { series: Series; stories: ArticleCard[]; site: Site }) {
  return (
    <ListPage title={series.name} above="Series" description={series.description}>
      <StoryList stories={stories} site={site} shows={['section', 'standfirst', 'byline', 'time']} empty="No part of this series has been published yet." />
    </ListPage>
  )
}
