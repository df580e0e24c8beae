import { z } from 'zod'
import { optionalText } from './ids'
import { isLanguageTag } from './languages'
import { writtenPageRefSchema } from './writtenPage'

/** The paper's own settings. `timeZone` is an IANA name, `language` a BCP 47 tag. */
export const siteSchema = z.object({
  title: z.string().min(1),
  tagline: optionalText,
  language: z.string().refine((tag) => isLanguageTag(tag), 'a language tag, such as en or ar-EG'),
  timeZone: z.string().refine(isTimeZone, 'an IANA time zone, such as Europe/Berlin'),
  footer: optionalText,
  /** Pages the newsroom has written that stand at the foot of every page. One that is not public comes as a bare id. */
  footerPages: z
    .array(z.union([writtenPageRefSchema, z.string()]))
    .nullish()
    .transform((pages) => (pages ?? []).filter((page) => typeof page !== 'string')),
})

export type Site = z.infer<typeof siteSchema>

/** Whether `name` is a time zone this machine can show times in. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
