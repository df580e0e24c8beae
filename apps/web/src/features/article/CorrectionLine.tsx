import { type Correction, correctionsAnchor, type Site } from '@broadsheet/contract'
import { Time } from '../../design/Time'
import { useWords } from '../../words/Wording'
import styles from './Corrections.module.css'

/** Under the headline: that there is something to know before reading on, and where it stands. `corrections` are newest first. */
export function CorrectionLine({ corrections, site }: { corrections: Correction[]; site: Site }) {
  const words = useWords()
  const retraction = corrections.find(({ kind }) => kind === 'retraction')
  const shown = retraction ?? corrections[0]
  if (shown === undefined) return null
  return (
    <p className={retraction === undefined ? styles.line : `${styles.line} ${styles.retracted}`}>
      <strong>{retraction === undefined ? words.corrections.kinds[shown.kind] : words.story.wasRetracted}</strong>{' '}
      <Time instant={shown.at} site={site} precision="date" /> · <a href={`#${correctionsAnchor}`}>{words.corrections.read[shown.kind]}</a>
    </p>
  )
}
