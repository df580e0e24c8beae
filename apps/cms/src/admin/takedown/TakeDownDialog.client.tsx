'use client'

import { takedownReasonLabels, takedownReasons } from '@broadsheet/newsroom'
import { useId, useState } from 'react'
import { sendStep } from './sendStep'
import { StepDialog } from './StepDialog.client'
import css from './StepDialog.module.css'

type Props = { url: string; onDone: () => void; onClose: () => void }

/** Asks why a story is to be taken down, and does it. */
export function TakeDownDialog({ url, onDone, onClose }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const takeDown = async () => {
    const result = await sendStep(url, { reason, note })
    if (result.outcome === 'done') onDone()
    return result
  }
  return (
    <StepDialog title="Take this story down" confirm="Take it down now" onConfirm={takeDown} onClose={onClose}>
      <p>It is gone for readers within a second: its page, every list, the feeds, the sitemap. Nothing is deleted, and it can be put back as it was.</p>
      <div className={css['entry']}>
        <label htmlFor={`${id}-reason`}>Reason</label>
        <select id={`${id}-reason`} required value={reason} onChange={(event) => setReason(event.target.value)}>
          <option value="" disabled>
            Choose …
          </option>
          {takedownReasons.map((value) => (
            <option key={value} value={value}>
              {takedownReasonLabels[value]}
            </option>
          ))}
        </select>
      </div>
      <div className={css['entry']}>
        <label htmlFor={`${id}-note`}>What colleagues should know (it goes into the log; readers never see it)</label>
        <textarea id={`${id}-note`} rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
    </StepDialog>
  )
}
