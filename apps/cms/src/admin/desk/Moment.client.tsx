'use client'

import { useTranslation } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** A date and time in the reader's own time zone, as the rest of the admin shows them; in UTC until the page is alive. */
export function Moment({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const format = (timeZone: string | undefined) => new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at))
  const text = useSyncExternalStore(
    never,
    () => format(undefined),
    () => format('UTC'),
  )
  return <time dateTime={at}>{text}</time>
}
