import type { ArticleCard, Author, Site } from '@broadsheet/contract'
import { ListPage } from '../../design/ListPage'
import { Picture } from '../../design/Picture'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'
import styles from './AuthorPage.module.css'

/** An author and the author's newest stories. */
export function AuthorPage({ author, stories, site }: { author: Author; stories: ArticleCard[]; site: Site }) {
  const words = useWords().lists
  return (
    <ListPage title={author.name} above={author.roleLine ?? undefined} description={null} aside={<Person author={author} />}>
      <StoryList stories={stories} site={site} shows={['section', 'standfirst', 'time']} empty={words.noneBy} />
    </ListPage>
  )
}

function Person({ author: { photo, bio, links } }: { author: Author }) {
  if (photo === null && bio === null && links.length === 0) return null
  return (
    <div className={photo === null ? undefined : styles.person}>
      {photo !== null && <Picture media={photo} sizes="9rem" shape={1} first />}
      <div className={styles.words}>
        {bio !== null && <p className={styles.bio}>{bio}</p>}
        {links.length > 0 && (
          <ul data-unmarked="" className={styles.links}>
            {links.map(({ label, url }) => (
              <li key={url}>
                <a href={url} rel="noopener me">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
