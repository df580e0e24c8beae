import type { ReactNode } from 'react'
import css from './Notice.module.css'

/** Something people should know about how the newsroom runs; `urgent` when readers are affected. */
export function Notice({ tone, children }: { tone: 'calm' | 'urgent'; children: ReactNode }) {
  return <div className={`${css['notice']} ${css[tone]}`}>{children}</div>
}
