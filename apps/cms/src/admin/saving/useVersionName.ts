import { useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

const personSchema = z.looseObject({ name: z.string().min(1) })

/** A name for a text of the person who is logged in, such as "Ben’s version of 14:05". */
export function useVersionName(what: string): string {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const [now] = useState(() => new Date())
  const person = personSchema.safeParse(user)
  const first = person.success ? person.data.name.split(' ')[0] : null
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short' }).format(now)
  return `${first === null ? 'My' : `${first}’s`} ${what} of ${time}`
}
