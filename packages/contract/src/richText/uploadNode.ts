import { z } from 'zod'
import { optionalText } from '../ids'
import { mediaSchema } from '../media'

/** How much room a picture takes: the measure of the text, somewhat more, or the whole width of the page. */
export const pictureLayoutSchema = z.enum(['inline', 'wide', 'full'])
export type PictureLayout = z.infer<typeof pictureLayoutSchema>

/** A picture; null where it is no longer there or not public. */
export const shownMedia = z.union([mediaSchema, z.unknown().transform(() => null)])

/** A picture between paragraphs. `caption` replaces the picture's own in this place. */
export const uploadNode = z.object({
  type: z.literal('upload'),
  relationTo: z.literal('media'),
  value: shownMedia,
  fields: z
    .object({ layout: pictureLayoutSchema.nullish(), caption: optionalText })
    .nullish()
    .catch(null)
    .transform((fields) => ({ layout: fields?.layout ?? ('inline' as const), caption: fields?.caption ?? null })),
})
