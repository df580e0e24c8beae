'use client'

import { useId, useState } from 'react'
import { StepDialog } from '../../takedown/StepDialog.client'
import dialogCss from '../../takedown/StepDialog.module.css'
import type { StepResult } from '../../takedown/sendStep'
import type { DeskRequests } from './deskRequests'

type Props = { open: boolean; openSite: DeskRequests['openSite']; onDone: (open: boolean) => void; onClose: () => void }

/** Asks before comments are closed for the whole site, or opened again. */
export function SiteDialog({ open, openSite, onDone, onClose }: Props) {
  const id = useId()
  const [message, setMessage] = useState('')
  const confirm = async (): Promise<StepResult> => {
    const answer = await openSite(!open, open ? message.trim() : undefined)
    if ('refused' in answer) return { outcome: 'refused', message: answer.refused }
    onDone(!open)
    onClose()
    return { outcome: 'done' }
  }
  if (!open) {
    return (
      <StepDialog title="Open comments again?" confirm="Open comments" onConfirm={confirm} onClose={onClose}>
        <p>Readers can comment again on every story whose own comments are open.</p>
      </StepDialog>
    )
  }
  return (
    <StepDialog title="Close comments for the whole site?" confirm="Close all comments" onConfirm={confirm} onClose={onClose}>
      <p>Nobody can comment on any story until they are opened again. What was said stays.</p>
      <p className={dialogCss['entry']}>
        <label htmlFor={id}>What readers are told meanwhile (empty for “Comments are closed.”)</label>
        <textarea id={id} rows={2} maxLength={300} value={message} onChange={({ target }) => setMessage(target.value)} />
      </p>
    </StepDialog>
  )
}
