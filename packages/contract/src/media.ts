import { z } from 'zod'
import { idSchema, optionalText } from './ids'
import { mediaPath } from './routes'

/** The widths, in CSS pixels, in which the newsroom stores every picture beside the original. */
export const mediaWidths = [400, 800, 1200, 1600] as const

/** The name of the stored size of a width, as Payload's upload field knows it. */
export const mediaSizeName = (width: (typeof mediaWidths)[number]) => `w${width}` as const

const fileSchema = z.object({
  filename: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** A size that was not made (the original was smaller) comes as an object full of nulls. */
const sizeSchema = z
  .object({ filename: z.string().nullish(), width: z.number().nullish(), height: z.number().nullish() })
  .nullish()
  .transform((size) => {
    const file = fileSchema.safeParse(size)
    return file.success ? file.data : null
  })

/**
 * A picture as the site reads it. `alt` is empty only where the editor marked the picture as decorative;
 * `sources` are the stored WebP renditions, narrowest first, and never empty: where none was made, the original stands in.
 */
export const mediaSchema = fileSchema
  .extend({
    id: idSchema,
    alt: optionalText,
    caption: optionalText,
    credit: optionalText,
    sizes: z
      .object({ w400: sizeSchema, w800: sizeSchema, w1200: sizeSchema, w1600: sizeSchema, social: sizeSchema })
      .partial()
      .nullish(),
  })
  .transform(({ id, alt, caption, credit, sizes, ...original }) => {
    const stored = mediaWidths.map((width) => sizes?.[mediaSizeName(width)] ?? null).filter((size) => size !== null)
    const sources = (stored.length > 0 ? stored : [original]).map(({ filename, width, height }) => ({
      url: mediaPath(filename),
      width,
      height,
    }))
    return {
      id,
      alt: alt ?? '',
      caption,
      credit,
      width: original.width,
      height: original.height,
      sources,
      socialUrl: mediaPath(sizes?.social?.filename ?? original.filename),
    }
  })

export type Media = z.infer<typeof mediaSchema>
