import { sectionPath, type SectionRef } from '@broadsheet/contract'
import { accentOf } from './accentOf'
import styles from './Kicker.module.css'

/** The line above a headline: the section in its colour, and a few words of the editors'. */
export function Kicker({ section, words }: { section: SectionRef | null; words: string | null }) {
  if (section === null && words === null) return null
  return (
    <p className={styles.kicker} {...(section === null ? {} : accentOf(section))}>
      {section !== null && <a href={sectionPath(section)}>{section.name}</a>}
      {words !== null && <span className={styles.words}>{words}</span>}
    </p>
  )
}
