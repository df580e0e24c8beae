import { Time } from '../../design/Time'
import type { Site } from '@broadsheet/contract'
import { useWords } from '../../words/Wording'
import styles from './PreviewBanner.module.css'

/** Says, above a story somebody sees by a link, that it is not published and when the link ends. */
export function PreviewBanner({ live, expiresAt, site }: { live: boolean; expiresAt: string; site: Site }) {
  const words = useWords().preview
  return (
    <aside className={styles.banner} aria-label={words.label}>
      <strong>{live ? words.newerDraft : words.unpublished}</strong>
      <span>{words.pleaseKeep}</span>
      <span>
        {words.expires} <Time instant={expiresAt} site={site} precision="exact" />.
      </span>
    </aside>
  )
}
