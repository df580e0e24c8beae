import { z } from 'zod'
import { idSchema, optionalText, slugSchema } from './ids'

/** A series as it stands on a story that belongs to it. */
export const seriesRefSchema = z.object({ id: idSchema, slug: slugSchema, name: z.string().min(1) })

/** A series with what its own page shows. */
export const seriesSchema = seriesRefSchema.extend({ description: optionalText })

/** The series a story belongs to. One that is not public comes from Payload as a bare id or null. */
export const storySeriesSchema = z
  .union([seriesRefSchema, z.string(), z.null()])
  .optional()
  .transform((series) => (typeof series === 'object' ? series : null))

export type Series = z.infer<typeof seriesSchema>
