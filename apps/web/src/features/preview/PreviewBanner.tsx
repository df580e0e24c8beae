import { Time } from '../../design/Time'
import type { Site } from '@broadsheet/contract'
import styles from './PreviewBanner.module.css'
import { previewWords } from './previewWords'

/** Says, above a story somebody sees by a link, that it is not published and when the link ends. */
export function PreviewBanner({ live, expiresAt, site }: { live: boolean; expiresAt: string; site: Site }) {
  return (
    <aside className={styles.banner} aria-label="Preview">
      <strong>{live ? previewWords.newerDraft : previewWords.unpublished}</strong>
      <span>{previewWords.pleaseKeep}</span>
      <span>
        {previewWords.expires} <Time instant={expiresAt} site={site} precision="exact" />.
      </span>
    </aside>
  )
}
