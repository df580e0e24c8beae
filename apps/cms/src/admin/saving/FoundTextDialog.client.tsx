'use client'

import { useState } from 'react'
import { Moment } from '../desk/Moment.client'
import type { KeptText } from './keptText'
import { keepText } from './unsavedTexts'
import { TextDialog } from './TextDialog.client'
import { useVersionName } from './useVersionName'

type Props = {
  story: string
  found: KeptText
  /** Stores it as the newest version, if that is the one it started from. Gives a sentence that says why it could not. */
  restore: (data: KeptText['data']) => Promise<string | null>
  discard: () => void
  done: () => void
}

/** This browser holds a text that was never stored: a tab was closed, or the newsroom was down. */
export function FoundTextDialog({ story, found, restore, discard, done }: Props) {
  const name = useVersionName('unsaved text')
  const [fault, setFault] = useState<string | null>(null)
  return (
    <TextDialog
      title="Your unsaved text was kept"
      story={story}
      mine={found.data}
      theirs="what is stored"
      fault={fault}
      actions={[
        { label: 'Restore it', primary: true, act: async () => setFault(await restore(found.data)) },
        {
          label: 'Keep it as a version',
          act: async () => {
            const refusal = await keepText({ story, data: found.data, name })
            if (refusal === null) done()
            else setFault(refusal)
          },
        },
        { label: 'Discard it', act: discard },
      ]}
    >
      <p>
        What you wrote on <Moment at={found.at} /> did not reach the newsroom. This browser has kept it.
      </p>
    </TextDialog>
  )
}
