'use client'

import { draftBodySchema } from '@broadsheet/contract'
import { measureText, plainTextOf } from '@broadsheet/newsroom'
import { useMemo } from 'react'
import css from './meters.module.css'
import { useTyped } from './useTyped.client'

/** How long the body is, counted as the newsroom counts it when it saves, while one writes. */
export function LengthMeter() {
  const body = useTyped('body')
  const { wordCount, readingMinutes } = useMemo(() => measureText(plainTextOf(draftBodySchema(null).parse(body))), [body])
  return (
    <p className={css['length']}>
      <strong>{wordCount.toLocaleString('en')}</strong> {wordCount === 1 ? 'word' : 'words'}
      {wordCount > 0 && (
        <>
          {' · '}
          <strong>{readingMinutes}</strong> {readingMinutes === 1 ? 'minute' : 'minutes'} to read
        </>
      )}
    </p>
  )
}
