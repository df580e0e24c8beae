'use client'

import { presentSchema } from '@broadsheet/contract'
import { presence } from '@broadsheet/newsroom'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formName } from '../admin/saving/formName'
import { People } from './People'
import css from './PresenceNote.module.css'

/** Beside the buttons of a story: who else has it open. */
export function PresenceNote() {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <Others key={id} story={String(id)} />
}

function Others({ story }: { story: string }) {
  const [others, setOthers] = useState<{ person: string; name: string }[]>([])
  useEffect(() => {
    const address = `/api/articles/${story}/presence`
    const form = formName()
    let open = true
    const sign = async () => {
      const answer: unknown = await fetch(address, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ form }) })
        .then((response) => response.json())
        .catch(() => null)
      const present = presentSchema.safeParse(answer)
      if (open && present.success) setOthers(present.data.others)
    }
    const leave = () => navigator.sendBeacon(address, new Blob([JSON.stringify({ form, leaving: true })], { type: 'application/json' }))
    void sign()
    const heartbeat = setInterval(sign, presence.every)
    window.addEventListener('pagehide', leave)
    return () => {
      open = false
      clearInterval(heartbeat)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [story])

  return (
    <div className={css['note']} role="status">
      {others.length > 0 && (
        <>
          <span>Also open with</span>
          <People people={others} />
        </>
      )}
    </div>
  )
}
