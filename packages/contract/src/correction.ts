import { z } from 'zod'
import { sectionRefSchema } from './section'
import { idSchema, instantSchema } from './ids'
import { storyLanguageSchema } from './languages'

/**
 * What readers are told of a story after it was published: `correction` mends an error, `clarification` what could be
 * misread, `update` adds what has become known, `retraction` takes the story back while it stays readable.
 */
export const correctionKindSchema = z.enum(['correction', 'clarification', 'update', 'retraction'])
export type CorrectionKind = z.infer<typeof correctionKindSchema>

/** One notice. `text` is plain; an empty line begins a paragraph. `at` is when readers first saw it. */
export const correctionSchema = z.object({ kind: correctionKindSchema, at: instantSchema, text: z.string().min(1) })
export type Correction = z.infer<typeof correctionSchema>

/** The notices on a story, newest first. */
export const correctionsSchema = z
  .array(correctionSchema)
  .nullish()
  .transform((corrections) => (corrections ?? []).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)))

/** Whether a story was taken back while it stays readable. */
export const retractedSchema = z
  .boolean()
  .nullish()
  .transform((retracted) => retracted === true)

/** A story as the page of corrections names it. */
export const correctedStorySchema = z.object({
  id: idSchema,
  path: z.string().min(1),
  headline: z.string().min(1),
  section: sectionRefSchema,
  retracted: retractedSchema,
  language: storyLanguageSchema,
  corrections: correctionsSchema,
})
export type CorrectedStory = z.infer<typeof correctedStorySchema>
