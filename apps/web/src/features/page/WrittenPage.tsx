import type { Site, WrittenPage as Page } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import proseStyles from '../../design/Prose.module.css'
import { RichText } from '../../design/RichText'
import { Time } from '../../design/Time'
import { useWords } from '../../words/Wording'
import styles from './WrittenPage.module.css'

/** What the paper says of itself. It carries the day of its last change, since readers of a privacy note look for it. */
export function WrittenPage({ page, site }: { page: Page; site: Site }) {
  const words = useWords()
  return (
    <ListPage title={page.title} description={page.description}>
      <div className={proseStyles.prose}>
        <RichText body={page.body} site={site} />
      </div>
      <p className={styles.changed}>
        {words.writtenPage.changed} <Time instant={page.updatedAt} site={site} precision="day" />
      </p>
    </ListPage>
  )
}
