'use client'

import { useState } from 'react'
import { Moment } from '../desk/Moment.client'
import { keepText } from './unsavedTexts'
import { TextDialog } from './TextDialog.client'
import { useVersionName } from './useVersionName'
import type { Conflict } from './watchSaves'

type Props = {
  story: string
  conflict: Conflict
  mine: Record<string, unknown>
  /** Saves mine on top of the newest version; false if that was refused again. */
  keepMine: () => Promise<boolean>
  /** Mine is in the history: the newest version may be shown. */
  done: () => void
}

/** Somebody else has saved since the story was opened: whoever loses nothing either way decides which text goes on. */
export function ConflictDialog({ story, conflict: { newest, publishing }, mine, keepMine, done }: Props) {
  const who = newest.by ?? 'The newsroom'
  const suggested = useVersionName('version')
  const aside = useVersionName('set-aside text')
  const [name, setName] = useState(suggested)
  const [fault, setFault] = useState<string | null>(null)
  const keepAs = async (kept: string) => {
    const refusal = await keepText({ story, data: mine, name: kept })
    if (refusal === null) done()
    else setFault(refusal)
  }

  return (
    <TextDialog
      key={newest.at}
      title={`${who} saved this story while you were writing`}
      story={story}
      mine={mine}
      theirs={`${who}’s`}
      fault={fault}
      actions={[
        {
          label: publishing ? 'Keep mine and publish it' : 'Keep mine',
          primary: true,
          act: async () => {
            if (!(await keepMine())) setFault('That was not stored. Look at what differs and decide again.')
          },
        },
        { label: 'Take theirs', act: () => keepAs(aside) },
        { label: 'Keep mine as a version', act: () => keepAs(name.trim() || suggested) },
      ]}
    >
      <p>
        {who} saved it on <Moment at={newest.at} />, after you opened it, so your text was not stored over it. Nothing is lost: whichever text goes on, the other stays in the history.
      </p>
      <label htmlFor="version-name">Name for your text as a version</label>
      <input id="version-name" value={name} maxLength={120} onChange={(event) => setName(event.target.value)} />
    </TextDialog>
  )
}
