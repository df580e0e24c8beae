'use client'

import type { Comparison } from '@broadsheet/contract'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Differences } from './Differences'
import { compareText } from './unsavedTexts'
import css from './TextDialog.module.css'

type Props = {
  title: string
  story: string
  /** The text that is not stored. */
  mine: Record<string, unknown>
  /** Whose the other text is, as in "Ana Ruiz’s". */
  theirs: string
  children: ReactNode
  actions: readonly { label: string; primary?: boolean; act: () => unknown }[]
  fault: string | null
}

/** A question about a text that is not stored, with what it changes in the newest version. There is no way round it. */
export function TextDialog({ title, story, mine, theirs, children, actions, fault }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const question = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  const [opened] = useState(mine)
  const [comparison, setComparison] = useState<Comparison | string | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
    // so that the question is read out first
    question.current?.focus()
  }, [])
  useEffect(() => {
    let wanted = true
    void compareText({ story, data: opened }).then((answer) => {
      if (wanted) setComparison(answer)
    })
    return () => {
      wanted = false
    }
  }, [story, opened])

  const act = async (action: Props['actions'][number]) => {
    setBusy(true)
    await action.act()
    setBusy(false)
  }

  // outside the form: Enter in a field of the dialog must not save the story
  return createPortal(
    <dialog ref={dialog} className={css['dialog']} aria-labelledby={heading} onCancel={(event) => event.preventDefault()}>
      <h2 ref={question} id={heading} tabIndex={-1}>{title}</h2>
      <div className={css['intro']}>{children}</div>
      {/* it scrolls, and must do so by keyboard too */}
      <div className={css['differences']} tabIndex={0} role="region" aria-label="What differs">
        {comparison === null && <p>Comparing …</p>}
        {typeof comparison === 'string' && <p>{comparison}</p>}
        {comparison !== null && typeof comparison !== 'string' && <Differences differences={comparison.differences} before={theirs} after="yours" />}
      </div>
      {fault !== null && (
        <p className={css['fault']} role="alert">
          {fault}
        </p>
      )}
      <div className={css['actions']}>
        {actions.map((action) => (
          <Button key={action.label} buttonStyle={action.primary === true ? 'primary' : 'secondary'} size="medium" margin={false} disabled={busy} onClick={() => void act(action)}>
            {action.label}
          </Button>
        ))}
      </div>
    </dialog>,
    document.body,
  )
}
