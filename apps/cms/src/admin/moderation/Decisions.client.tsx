'use client'

import type { CommentStatus } from '@broadsheet/contract'
import { Button, Pill } from '@payloadcms/ui'
import { useRef, type ComponentProps } from 'react'
import css from './Decisions.module.css'
import { decisionsFor, statusLabels, type Decision } from './decisionsFor'

/** How a status looks. */
export const statusPills: Record<CommentStatus, ComponentProps<typeof Pill>['pillStyle']> = { pending: 'warning', approved: 'success', rejected: 'light-gray', spam: 'error' }

type Props = {
  status: CommentStatus
  /** Whose comment it is: the buttons say so to those who cannot see the row. */
  name: string
  mayDecide: boolean
  busy: boolean
  onDecide: (decision: Decision) => void
}

/** Where a comment stands, with a button for every decision it can still be given. */
export function Decisions({ status, name, mayDecide, busy, onDecide }: Props) {
  const standing = useRef<HTMLSpanElement>(null)

  const decide = (decision: Decision) => {
    onDecide(decision)
    // the button that was pressed goes away; without this the keyboard would be sent back to the top of the page
    standing.current?.focus()
  }

  return (
    <div className={css['decisions']}>
      <span ref={standing} className={css['standing']} tabIndex={-1}>
        <Pill pillStyle={statusPills[status]} size="small">
          {statusLabels[status]}
        </Pill>
      </span>
      {mayDecide && (
        <span className={css['buttons']}>
          {decisionsFor(status).map((decision) => (
            <Button
              key={decision.to}
              buttonStyle="secondary"
              size="small"
              margin={false}
              disabled={busy}
              aria-label={`${decision.label} the comment by ${name}`}
              onClick={() => decide(decision)}
            >
              {decision.label}
            </Button>
          ))}
        </span>
      )}
    </div>
  )
}
