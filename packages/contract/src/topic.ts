import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'

/** A topic as it stands under a story. */
export const topicRefSchema = z.object({ id: idSchema, slug: slugSchema, name: z.string().min(1) })

/** A topic with what its own page shows. */
export const topicSchema = topicRefSchema.extend({ description: optionalText })

export type TopicRef = z.infer<typeof topicRefSchema>
export type Topic = z.infer<typeof topicSchema>
