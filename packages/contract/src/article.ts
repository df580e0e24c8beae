import { z } from 'zod'
import { bylineSchema } from './author'
import { correctionsSchema, retractedSchema } from './correction'
import { idSchema, instantSchema, optionalText } from './ids'
import { storyLanguageSchema } from './languages'
import { namedMediaSchema } from './media'
import { richTextSchema } from './richText'
import { sectionRefSchema } from './section'
import { storySeriesSchema } from './series'
import { storyMetaSchema } from './storyMeta'
import { storyTopicsSchema } from './topic'

/** `yyyy/mm/slug`: fixed at first publication, so that moving a story to another section moves no address. */
export const storyPathSchema = z.string().regex(/^\d{4}\/(?:0[1-9]|1[0-2])\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'yyyy/mm/slug')

/** A story as it stands in a list: front page, section, topic, author, related stories, feeds. */
export const articleCardSchema = z.object({
  id: idSchema,
  path: storyPathSchema,
  headline: z.string().min(1),
  kicker: optionalText,
  standfirst: optionalText,
  section: sectionRefSchema,
  byline: bylineSchema,
  leadMedia: namedMediaSchema,
  publishedAt: instantSchema,
  readingMinutes: z.number().int().positive().nullish().transform((minutes) => minutes ?? 1),
  retracted: retractedSchema,
  language: storyLanguageSchema,
})

export type ArticleCard = z.infer<typeof articleCardSchema>

/** How many related stories stand under a story. */
export const relatedShown = 4

/**
 * Stories named by another story. One that is no longer public comes back from Payload as a bare id or null
 * (access filters it out of the population): such entries are dropped here, so a list never shows a withdrawn story.
 */
export const relatedCardsSchema = z
  .array(z.union([articleCardSchema, z.string(), z.null()]))
  .nullish()
  .transform((entries) => (entries ?? []).filter((entry) => entry !== null && typeof entry !== 'string'))

/** Whether readers may reply to a story. */
export const commentPolicySchema = z.enum(['open', 'closed'])

/** A story with what its own page shows. `changedAt` is when readers were last told of a change, or null if they never were. */
export const articleSchema = articleCardSchema.extend({
  body: richTextSchema,
  topics: storyTopicsSchema,
  series: storySeriesSchema,
  related: relatedCardsSchema,
  changedAt: instantSchema.nullish().transform((instant) => instant ?? null),
  wordCount: z.number().int().nonnegative().nullish().transform((count) => count ?? 0),
  meta: storyMetaSchema,
  commentPolicy: commentPolicySchema.nullish().transform((policy) => policy ?? 'open'),
  corrections: correctionsSchema,
})

export type Article = z.infer<typeof articleSchema>
export type CommentPolicy = z.infer<typeof commentPolicySchema>

/** The story before and the story after, in the same section, by time of publication. */
export const neighbourSchema = z.object({ path: storyPathSchema, headline: z.string().min(1), retracted: retractedSchema, language: storyLanguageSchema })
export type Neighbour = z.infer<typeof neighbourSchema>
