'use client'

import { commentStatusSchema, type CommentStatus } from '@broadsheet/contract'
import { toast, useAuth, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { decidedComments } from './decidedComments'
import { Decisions } from './Decisions.client'
import { statusLabels } from './decisionsFor'
import { sendDecision } from './sendDecision'

const rowSchema = z.object({ id: z.string(), name: z.string(), status: commentStatusSchema })
type Row = z.infer<typeof rowSchema>

/** The status column of the comments list: one click decides. The row stays until the list is shown anew. */
export function DecisionCell({ rowData }: DefaultCellComponentProps) {
  const row = rowSchema.safeParse(rowData)
  return row.success ? <DecidableStatus comment={row.data} /> : null
}

function DecidableStatus({ comment }: { comment: Row }) {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const decisions = useSyncExternalStore(decidedComments.subscribe, decidedComments.snapshot, decidedComments.serverSnapshot)
  const [busy, setBusy] = useState(false)
  const cell = useRef<HTMLDivElement>(null)
  const status = decisions.get(comment.id)?.to ?? comment.status
  const note = (to: CommentStatus) => decidedComments.note(comment.id, { from: comment.status, to })

  // Payload leaves the box that selects a row without a name
  useEffect(() => {
    cell.current?.closest('tr')?.querySelector('input[type="checkbox"]')?.setAttribute('aria-label', `Select the comment by ${comment.name}`)
  }, [comment.name])

  const decide = async (to: CommentStatus) => {
    note(to)
    setBusy(true)
    const refusal = await sendDecision(formatAdminURL({ apiRoute: config.routes.api, path: `/comments/${comment.id}?depth=0&select[status]=true` }), to)
    setBusy(false)
    if (refusal === null) return
    note(status)
    toast.error(`The comment by ${comment.name} is still ${statusLabels[status].toLowerCase()}. ${refusal}`)
  }

  return (
    <div ref={cell}>
      <Decisions
        status={status}
        name={comment.name}
        mayDecide={permissions?.collections?.['comments']?.update === true}
        busy={busy}
        size="xsmall"
        onDecide={({ to }) => void decide(to)}
      />
    </div>
  )
}
