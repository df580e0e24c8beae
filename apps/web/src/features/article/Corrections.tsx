import { type Correction, correctionsAnchor, correctionsPath, type Site } from '@broadsheet/contract'
import { CorrectionText } from '../../design/CorrectionText'
import { articleWords } from './articleWords'
import styles from './Corrections.module.css'

/** What the paper has had to add to a story since it was published, in full. */
export function Corrections({ corrections, site }: { corrections: Correction[]; site: Site }) {
  if (corrections.length === 0) return null
  return (
    <section id={correctionsAnchor} className={styles.corrections} aria-labelledby={`${correctionsAnchor}-title`}>
      <h2 id={`${correctionsAnchor}-title`}>{articleWords.corrections}</h2>
      {corrections.map((correction) => (
        <div key={`${correction.at} ${correction.text}`}>
          <CorrectionText correction={correction} site={site} />
        </div>
      ))}
      <p className={styles.more}>
        <a href={correctionsPath()}>{articleWords.allCorrections}</a>
      </p>
    </section>
  )
}
