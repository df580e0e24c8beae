import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'

/** A section as it stands in navigation, kickers and lists. `colour` is a CSS hex colour with at least 4.5:1 on white. */
export const sectionRefSchema = z.object({
  id: idSchema,
  slug: slugSchema,
  name: z.string().min(1),
  colour: optionalText,
})

/** A section with what its own page shows. */
export const sectionSchema = sectionRefSchema.extend({ description: optionalText })

export type SectionRef = z.infer<typeof sectionRefSchema>
export type Section = z.infer<typeof sectionSchema>
