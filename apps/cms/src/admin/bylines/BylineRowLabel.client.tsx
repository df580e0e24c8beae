'use client'

import { useConfig, useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { authorName } from './authorName'
import { bylineLabel } from './bylineLabel'

/** Names a line of a byline by who it names: "Keith Jacobs, photographs". */
export function BylineRowLabel() {
  const { config } = useConfig()
  const { data, rowNumber } = useRowLabel<{ author?: unknown; role?: unknown } | undefined>()
  const id = typeof data?.author === 'string' ? data.author : null
  const [named, setNamed] = useState<{ id: string; name: string } | null>(null)

  useEffect(() => {
    if (id === null) return
    let gone = false
    void authorName(config.routes.api, id).then((name) => {
      if (!gone && name !== null) setNamed({ id, name })
    })
    return () => {
      gone = true
    }
  }, [id, config.routes.api])

  const name = named !== null && named.id === id ? named.name : null
  return <span dir="auto">{bylineLabel({ name, role: data?.role, place: (rowNumber ?? 0) + 1 })}</span>
}
