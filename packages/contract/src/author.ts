import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'
import { namedMediaSchema } from './media'

/** An author as named in a byline. */
export const authorRefSchema = z.object({
  id: idSchema,
  slug: slugSchema,
  name: z.string().min(1),
  roleLine: optionalText,
})

/** An author with what the author's own page shows. */
export const authorSchema = authorRefSchema.extend({
  bio: optionalText,
  photo: namedMediaSchema,
  links: z
    .array(z.object({ label: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }))
    .nullish()
    .transform((links) => links ?? []),
})

/** What a person did for a story; `text` is the default and is shown as a plain "By". */
export const bylineRoleSchema = z.enum(['text', 'photographs', 'graphics', 'additional-reporting'])

/** One line of a byline, in the order in which it is printed. */
export const bylineEntrySchema = z.object({
  author: authorRefSchema,
  role: bylineRoleSchema.nullish().transform((role) => role ?? 'text'),
})

/** A byline. An author who is not public comes from Payload as a bare id or null, and is left out. */
export const bylineSchema = z
  .array(z.union([bylineEntrySchema, z.object({ author: z.string().nullish() }).transform(() => null)]))
  .nullish()
  .transform((byline) => (byline ?? []).filter((entry) => entry !== null))

export type Author = z.infer<typeof authorSchema>
export type BylineRole = z.infer<typeof bylineRoleSchema>
export type BylineEntry = z.infer<typeof bylineEntrySchema>
