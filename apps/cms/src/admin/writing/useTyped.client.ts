'use client'

import { useDebounce, useFormFields } from '@payloadcms/ui'

/** Long enough not to count along with every key, short enough to be there when one looks up. */
const pause = 150

/** What stands in field `path` of the open form, a moment after it was typed. The form itself is not rendered anew for it. */
export function useTyped(path: string): unknown {
  return useDebounce<unknown>(useFormFields(([fields]): unknown => fields[path]?.value), pause)
}

/** The same for a field of text: empty where there is none. */
export function useTypedText(path: string): string {
  const value = useTyped(path)
  return typeof value === 'string' ? value.trim() : ''
}
