import type { ArticleCard, Section, Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'

/** A section and its newest stories. */
export function SectionPage({ section, stories, site }: { section: Section; stories: ArticleCard[]; site: Site }) {
  const words = useWords().lists
  return (
    <ListPage title={section.name} description={section.description} accent={section}>
      <StoryList stories={stories} site={site} shows={['standfirst', 'byline', 'time']} empty={words.noneIn} />
    </ListPage>
  )
}
