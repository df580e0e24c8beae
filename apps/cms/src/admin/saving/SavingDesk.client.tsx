'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { StorySaving } from './StorySaving.client'

/** Sees to it that nothing typed into the open story is lost; shows itself only when there is something to decide or to know. */
export function SavingDesk() {
  const { id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  if (id === undefined || user == null || isTrashed === true) return null
  return <StorySaving key={id} story={String(id)} person={String(user.id)} />
}
