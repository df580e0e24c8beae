import { type ArticleCard, type Section, sectionPath, type SectionRef, type Site } from '@broadsheet/contract'
import { accentOf } from '../../design/accentOf'
import { ListPage } from '../../design/ListPage'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'
import styles from './SectionPage.module.css'

type Props = {
  section: Section
  /** The section that this one is a part of, or null. */
  whole: SectionRef | null
  parts: SectionRef[]
  stories: ArticleCard[]
  site: Site
}

/** A section and its newest stories, those of its parts among them under their names. */
export function SectionPage({ section, whole, parts, stories, site }: Props) {
  const words = useWords().lists
  return (
    <ListPage title={section.name} above={whole === null ? undefined : <Whole section={whole} />} description={section.description} accent={section} aside={<Parts section={section} parts={parts} />}>
      <StoryList
        stories={stories}
        site={site}
        shows={(story) => [...(story.section.path === section.path ? [] : ['section' as const]), 'standfirst', 'byline', 'time']}
        empty={words.noneIn}
      />
    </ListPage>
  )
}

function Whole({ section }: { section: SectionRef }) {
  return (
    <a href={sectionPath(section)} className={styles.whole} {...accentOf(section)}>
      {section.name}
    </a>
  )
}

function Parts({ section, parts }: { section: Section; parts: SectionRef[] }) {
  const words = useWords().lists
  if (parts.length === 0) return null
  return (
    <nav aria-label={words.partsOf(section.name)} className={styles.parts}>
      <ul data-unmarked="">
        {parts.map((part) => (
          <li key={part.path} {...accentOf(part)}>
            <a href={sectionPath(part)}>{part.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
