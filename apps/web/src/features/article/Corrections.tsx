import { type Article, correctionsAnchor, correctionsPath, type Site } from '@broadsheet/contract'
import { CorrectionText } from '../../design/CorrectionText'
import { useWords } from '../../words/Wording'
import styles from './Corrections.module.css'

/** What the paper has had to add to a story since it was published, in full. */
export function Corrections({ story: { corrections, language }, site }: { story: Pick<Article, 'corrections' | 'language'>; site: Site }) {
  const words = useWords().story
  if (corrections.length === 0) return null
  return (
    <section id={correctionsAnchor} className={styles.corrections} aria-labelledby={`${correctionsAnchor}-title`}>
      <h2 id={`${correctionsAnchor}-title`}>{words.corrections}</h2>
      {corrections.map((correction) => (
        <div key={`${correction.at} ${correction.text}`}>
          <CorrectionText correction={correction} language={language} site={site} />
        </div>
      ))}
      <p className={styles.more}>
        <a href={correctionsPath()}>{words.allCorrections}</a>
      </p>
    </section>
  )
}
