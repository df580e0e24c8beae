import type { ArticleCard, Section, Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'

/** A section and its newest stories. */
export function SectionPage({ section, stories, site }: { section: Section; stories: ArticleCard[]; site: Site }) {
  return (
    <ListPage title={section.name} description={section.description} accent={section}>
      <StoryList stories={stories} site={site} shows={['standfirst', 'byline', 'time']} empty="No stories in this section yet." />
    </ListPage>
  )
}
