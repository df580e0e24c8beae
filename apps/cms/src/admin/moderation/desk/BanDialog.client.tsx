'use client'

import { useId, useState } from 'react'
import type { DeskComment } from '../../../moderation/deskShapes'
import { StepDialog } from '../../takedown/StepDialog.client'
import dialogCss from '../../takedown/StepDialog.module.css'

const choices = [
  { value: 'waiting', label: 'Reject everything of theirs that waits' },
  { value: 'everything', label: 'Reject everything of theirs that waits, and take down what is shown' },
  { value: 'nothing', label: 'Leave what they wrote as it is' },
] as const

type Reject = (typeof choices)[number]['value']
type Props = { comment: DeskComment; onBan: (reject: Reject) => void; onClose: () => void }

/** Asks before a reader is banned, and what becomes of what they wrote. */
export function BanDialog({ comment: { name, email, reader }, onBan, onClose }: Props) {
  const id = useId()
  const [reject, setReject] = useState<Reject>('waiting')
  const ban = async () => {
    onBan(reject)
    onClose()
    return { outcome: 'done' as const }
  }
  return (
    <StepDialog title={`Ban ${name}?`} confirm="Ban this reader" onConfirm={ban} onClose={onClose}>
      <p>
        Everything that comes from {email ?? 'this email'} is rejected from now on; nobody tells the reader so. Of theirs {reader.counts.approved === 1 ? '1 is' : `${reader.counts.approved} are`} shown beside this one.
      </p>
      <p className={dialogCss['entry']}>
        <label htmlFor={id}>And what they wrote until now?</label>
        <select id={id} value={reject} onChange={({ target }) => setReject(choices.find(({ value }) => value === target.value)?.value ?? reject)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
    </StepDialog>
  )
}
