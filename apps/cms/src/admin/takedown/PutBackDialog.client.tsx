'use client'

import { takedownReasonLabels, takedownReasons } from '@broadsheet/newsroom'
import { z } from 'zod'
import { sendStep } from './sendStep'
import { StepDialog } from './StepDialog.client'

/** What a story says of its takedown. */
export const takedownSchema = z.object({
  at: z.string().min(1),
  reason: z.enum(takedownReasons).nullish().catch(null),
  note: z.string().nullish(),
  by: z.string().nullish(),
})

type Props = { url: string; takedown: z.infer<typeof takedownSchema>; onDone: () => void; onClose: () => void }

/** Says why a story is taken down, and puts it back. */
export function PutBackDialog({ url, takedown: { reason, note, by }, onDone, onClose }: Props) {
  const putBack = async () => {
    const result = await sendStep(url, {})
    if (result.outcome === 'done') onDone()
    return result
  }
  return (
    <StepDialog title="Put this story back" confirm="Put it back now" onConfirm={putBack} onClose={onClose}>
      <p>
        {by ?? 'The newsroom'} took it down{reason ? `. ${takedownReasonLabels[reason]}` : ''}
        {note ? `: ${note}` : ''}
      </p>
      <p>Readers get it back as they last saw it, at the same address and with the same dates. Changes made since then stay a draft.</p>
    </StepDialog>
  )
}
