import { z } from 'zod'
import { idSchema, optionalText } from './ids'
import { renditionHeight, renditionName, type CropName, type RenditionFormat } from './renditions'
import { mediaPath } from './routes'

const fileSchema = z.object({
  filename: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/** A crop that was not made (the original was smaller) comes as an object full of nulls. */
const cropSchema = z
  .object({ filename: z.string().nullish(), width: z.number().nullish(), height: z.number().nullish() })
  .nullish()
  .transform((size) => {
    const file = fileSchema.safeParse(size)
    return file.success ? file.data : null
  })

/** A place in the picture in per cent from its left and top edge; the middle where nobody chose one. */
const percent = z.number().min(0).max(100).nullish().transform((value) => value ?? 50)

const optionalColour = z
  .string()
  .nullish()
  .transform((colour) => (/^#[0-9a-f]{6}$/i.test(colour ?? '') ? (colour ?? null) : null))

/**
 * A picture as the site reads it. `alt` is empty only where the editor marked the picture as decorative;
 * `sources` are the stored WebP renditions, narrowest first, and never empty: where none was made, the original stands in;
 * `avif` are the same pictures as AVIF, and may be empty. `focal` is what every crop must keep, `colour` what stands in
 * the picture's place until it comes.
 */
export const mediaSchema = fileSchema
  .extend({
    id: idSchema,
    alt: optionalText,
    caption: optionalText,
    credit: optionalText,
    focalX: percent,
    focalY: percent,
    colour: optionalColour,
    renditions: z.array(z.number().int().positive()).nullish(),
    sizes: z.object({ social: cropSchema, wide: cropSchema, classic: cropSchema, square: cropSchema }).partial().nullish(),
  })
  .transform(({ id, alt, caption, credit, focalX, focalY, colour, renditions, sizes, ...original }) => {
    const stored = (format: RenditionFormat) =>
      (renditions ?? []).map((width) => ({
        url: mediaPath(renditionName(original.filename, width, format)),
        width,
        height: renditionHeight(original, width),
      }))
    const webp = stored('webp')
    // a crop keeps its name when the focal point moves, and those who keep files keep them for a year
    const cropAt = (name: CropName) => {
      const file = sizes?.[name] ?? null
      return file === null ? null : { url: `${mediaPath(file.filename)}?focus=${focalX}-${focalY}`, width: file.width, height: file.height }
    }
    return {
      id,
      alt: alt ?? '',
      caption,
      credit,
      width: original.width,
      height: original.height,
      sources: webp.length > 0 ? webp : [{ url: mediaPath(original.filename), width: original.width, height: original.height }],
      avif: stored('avif'),
      focal: { x: focalX, y: focalY },
      colour,
      /** For shared links; the original where no crop was made. */
      social: cropAt('social') ?? { url: mediaPath(original.filename), width: original.width, height: original.height },
      /** For search engines, widest first; without those that were not made. */
      crops: searchCrops.map(cropAt).filter((crop) => crop !== null),
    }
  })

const searchCrops = ['wide', 'classic', 'square'] as const satisfies readonly CropName[]

export type Media = z.infer<typeof mediaSchema>

/** A picture that something names. One that readers may not see comes from Payload as a bare id, and is as good as none. */
export const namedMediaSchema = z
  .union([mediaSchema, z.string()])
  .nullish()
  .transform((media) => (typeof media === 'object' ? media : null))
