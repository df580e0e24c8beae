'use client'

import { commentStatusSchema } from '@broadsheet/contract'
import { useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { z } from 'zod'
import { Decisions } from './Decisions.client'

const savedSchema = z.object({ name: z.string(), status: commentStatusSchema })

/** Decides on the comment that is open, by saving it with the new status: one click instead of a menu and "Save". */
export function DecideButtons() {
  const { data, docPermissions } = useDocumentInfo()
  const { submit } = useForm()
  const processing = useFormProcessing()
  const saved = savedSchema.safeParse(data)
  if (!saved.success) return null
  return (
    <Decisions
      status={saved.data.status}
      name={saved.data.name}
      mayDecide={docPermissions?.update === true}
      busy={processing}
      onDecide={({ to }) => void submit({ overrides: { status: to } })}
    />
  )
}
