import { frontPath } from '@broadsheet/contract'
import Head from 'next/head'
import type { ReactNode } from 'react'
import { useWords } from '../words/Wording'
import styles from './Notice.module.css'

/** A page that has something to say in place of what was asked for. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords()
  return (
    <div className={styles.notice}>
      <Head>
        <title>{title}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <h1>{title}</h1>
      {children}
      <p>
        <a href={frontPath()}>{words.paper.toFront}</a>
      </p>
    </div>
  )
}
