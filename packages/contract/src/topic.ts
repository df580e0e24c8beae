import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'

/** A topic as it stands under a story. */
export const topicRefSchema = z.object({ id: idSchema, slug: slugSchema, name: z.string().min(1) })

/** The topics of a story. One that is not public comes from Payload as a bare id or null, and is left out. */
export const storyTopicsSchema = z
  .array(z.union([topicRefSchema, z.string(), z.null()]))
  .nullish()
  .transform((topics) => (topics ?? []).filter((topic) => topic !== null && typeof topic !== 'string'))

/** A topic with what its own page shows. */
export const topicSchema = topicRefSchema.extend({ description: optionalText })

export type TopicRef = z.infer<typeof topicRefSchema>
export type Topic = z.infer<typeof topicSchema>
