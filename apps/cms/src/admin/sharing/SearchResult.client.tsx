'use client'

import { cutToWidth, searchWidths } from '@broadsheet/newsroom'
import { descriptionWidth, titleWidth } from '../writing/textWidth.client'
import { useAlive } from '../writing/useAlive.client'
import css from './ShownElsewhere.module.css'

type Props = { paper: string; host: string; address: string; title: string; description: string }

/** A story as a search engine lists it, cut where that cuts it. */
export function SearchResult({ paper, host, address, title, description }: Props) {
  if (!useAlive()) return null
  return (
    <div className={css['result']}>
      <p className={css['source']}>
        <span className={css['paper']}>{paper}</span>
        <span className={css['crumbs']}>{[host, ...address.split('/')].filter(Boolean).join(' › ')}</span>
      </p>
      <p className={css['title']}>{cutToWidth({ text: title, width: searchWidths.title, measure: titleWidth })}</p>
      <p className={css['description']}>
        {description === '' ? 'Search engines pick a few lines of the text.' : cutToWidth({ text: description, width: searchWidths.description, measure: descriptionWidth })}
      </p>
    </div>
  )
}
