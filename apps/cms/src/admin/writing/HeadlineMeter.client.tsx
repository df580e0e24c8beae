'use client'

import { cutToWidth, graphemesIn, searchWidths } from '@broadsheet/newsroom'
import { headlineAdvice } from './headlineAdvice'
import css from './meters.module.css'
import { titleWidth } from './textWidth.client'
import { useAlive } from './useAlive.client'
import { useTypedText } from './useTyped.client'

const marks = { empty: '', fits: '✓', cut: '✂', long: '!' }

/** Under the headline: how many characters it has, and whether search results show all of them. */
export function HeadlineMeter() {
  const headline = useTypedText('headline')
  const alive = useAlive()
  if (!alive) return null
  const start = cutToWidth({ text: headline, width: searchWidths.title, measure: titleWidth })
  const { length, words, filled } = headlineAdvice({ characters: graphemesIn(headline), pixels: titleWidth(headline), start })
  return (
    <div className={css['headline']} data-length={length}>
      <span className={css['track']} aria-hidden>
        <span className={css['bar']} style={{ inlineSize: `${filled * 100}%` }} />
      </span>
      <p>
        <span className={css['mark']} aria-hidden>
          {marks[length]}
        </span>{' '}
        {words}
      </p>
    </div>
  )
}
