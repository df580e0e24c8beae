'use client'

import styles from './UnknownPart.module.css'

/** What an editor sees of a part that this newsroom does not know. */
export function UnknownPart({ kind, inline }: { kind: string; inline: boolean }) {
  const name = kind.replace(/^block /, '')
  if (inline) {
    return (
      <span className={styles.inline} title="This newsroom does not know what this is. It is kept, and not shown to readers.">
        unknown: {name}
      </span>
    )
  }
  return (
    <span className={styles.part} role="note">
      <strong>A part this newsroom does not know (“{name}”)</strong>
      It was made with something else. It is kept as it is, and not shown to readers.
    </span>
  )
}
