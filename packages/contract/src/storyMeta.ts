import { z } from 'zod'
import { optionalText } from './ids'
import { namedMediaSchema } from './media'

const webAddress = z
  .string()
  .nullish()
  .transform((text) => (text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null))

/**
 * What search engines and shared links are told instead of what the page shows. Every part is an override: null where the
 * headline, the standfirst, the lead picture and the story's own address say it well enough.
 */
export const storyMetaSchema = z
  .object({
    title: optionalText,
    description: optionalText,
    image: namedMediaSchema,
    /** Where the story first appeared, if that was elsewhere: search engines then name that address. */
    canonical: webAddress,
    noIndex: z.boolean().nullish().transform((hidden) => hidden === true),
  })
  .nullish()
  .transform((meta) => meta ?? { title: null, description: null, image: null, canonical: null, noIndex: false })
