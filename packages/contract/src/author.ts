import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'
import { mediaSchema } from './media'

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
  photo: mediaSchema.nullish().transform((photo) => photo ?? null),
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

export type AuthorRef = z.infer<typeof authorRefSchema>
export type Author = z.infer<typeof authorSchema>
export type BylineRole = z.infer<typeof bylineRoleSchema>
export type BylineEntry = z.infer<typeof bylineEntrySchema>
