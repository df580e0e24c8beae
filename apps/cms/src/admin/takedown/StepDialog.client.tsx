'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import type { StepResult } from './sendStep'
import css from './StepDialog.module.css'

type Props = {
  title: string
  confirm: string
  /** Does what the dialog is about. */
  onConfirm: () => Promise<StepResult>
  onClose: () => void
  children: ReactNode
}

/** Asks before a step that readers see. What cannot be done is said in the dialog, and what was typed stays. */
export function StepDialog({ title, confirm, onConfirm, onClose, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const send = async (event: SyntheticEvent) => {
    // in React's tree it still stands in the story's form
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    const result = await onConfirm()
    setBusy(false)
    if (result.outcome === 'refused') setRefusal(result.message)
  }

  // a form may not stand in the story's own
  return createPortal(
    <dialog ref={dialog} className={css['dialog']} aria-labelledby={id} onClose={onClose}>
      <form className={css['form']} onSubmit={(event) => void send(event)}>
        <h2 id={id}>{title}</h2>
        {children}
        {refusal !== null && (
          <p className={css['refusal']} role="alert">
            {refusal}
          </p>
        )}
        <div className={css['buttons']}>
          <Button type="submit" margin={false} disabled={busy}>
            {confirm}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Cancel
          </Button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
