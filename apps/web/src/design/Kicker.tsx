import { sectionPath, type SectionRef } from '@broadsheet/contract'
import { Passage } from '../words/Passage'
import { accentOf } from './accentOf'
import styles from './Kicker.module.css'

/** The line above a headline: the section in its colour, and a few words of the editors', in the `language` of the story. */
export function Kicker({ section, words, language }: { section: SectionRef | null; words: string | null; language: string | null }) {
  if (section === null && words === null) return null
  return (
    <p className={styles.kicker} {...(section === null ? {} : accentOf(section))}>
      {section !== null && <a href={sectionPath(section)}>{section.name}</a>}
      {words !== null && (
        <span className={styles.words}>
          <Passage as="span" language={language}>
            {words}
          </Passage>
        </span>
      )}
    </p>
  )
}
