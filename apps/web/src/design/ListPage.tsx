import type { SectionRef } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { accentOf } from './accentOf'
import styles from './ListPage.module.css'

/** A page that is a headed list of stories. */
export function ListPage({ title, above, description, accent, aside, children }: {
  title: string
  /** What it belongs to. */
  above?: ReactNode
  description: string | null
  accent?: SectionRef
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head} {...(accent === undefined ? {} : accentOf(accent))}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1>{title}</h1>
        {description !== null && <p className={styles.description}>{description}</p>}
        {aside}
      </header>
      {children}
    </div>
  )
}
