'use client'

import { savingHeaders } from '@broadsheet/contract'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { answerIn, refusalIn } from '../askNewsroom'

type Props = { story: string; version: string; at: string; newestAt: string }

/** Makes an earlier version the newest draft, unless someone has saved since this page was opened. */
export function RestoreButton({ story, version, at, newestAt }: Props) {
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    const response = await fetch(`${config.routes.api}/articles/versions/${version}?draft=true&depth=0`, {
      method: 'POST',
      credentials: 'include',
      headers: { [savingHeaders.base]: `"${newestAt}"` },
    }).catch(() => null)
    if (response?.ok === true) {
      window.location.assign(`${config.routes.admin}/collections/articles/${story}`)
      return
    }
    toast.error(response === null ? 'The newsroom does not answer. Try again in a moment.' : `Nothing was restored. ${refusalIn(await answerIn(response), '')} Load this page again and look.`)
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} aria-label={`Restore the version of ${at.slice(0, 19).replace('T', ' ')} UTC`} onClick={() => void restore()}>
      Restore
    </Button>
  )
}
