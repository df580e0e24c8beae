'use client'

import { commentStatusSchema } from '@broadsheet/contract'
import { Pill } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { statusLabels } from './decisionsFor'
import { statusPills } from './Decisions.client'

const rowSchema = z.object({ name: z.string(), status: commentStatusSchema })

/** The status column of the archive of comments. */
export function StatusCell({ rowData }: DefaultCellComponentProps) {
  const row = rowSchema.safeParse(rowData)
  const name = row.data?.name ?? ''
  const cell = useRef<HTMLDivElement>(null)

  // Payload leaves the box that selects a row without a name
  useEffect(() => {
    cell.current?.closest('tr')?.querySelector('input[type="checkbox"]')?.setAttribute('aria-label', `Select the comment by ${name}`)
  }, [name])

  if (!row.success) return null
  const { status } = row.data
  return (
    <div ref={cell}>
      <Pill pillStyle={statusPills[status]} size="small">
        {statusLabels[status]}
      </Pill>
    </div>
  )
}
