import { correctionKindSchema } from '@broadsheet/contract'
import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens')
const sentence = z.string().trim().min(1)
const minutes = z.int().positive()

export const paperSectionSchema = z.strictObject({
  slug,
  /** The section it is a part of, which stands before it in the list. */
  partOf: slug.optional(),
  name: sentence,
  description: sentence,
  colour: z.string().regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb, in lower case'),
  order: z.int().nonnegative(),
})

export const paperAuthorSchema = z.strictObject({
  slug,
  name: sentence,
  roleLine: sentence,
  bio: sentence,
  links: z.array(z.strictObject({ label: sentence, url: z.url() })),
  portrait: slug,
})

export const paperTopicSchema = z.strictObject({ slug, name: sentence, description: sentence })

export const paperSeriesSchema = z.strictObject({ slug, name: sentence, description: sentence })

export const paperImageSchema = z.strictObject({
  id: slug,
  alt: sentence,
  caption: sentence,
  credit: sentence,
  layout: z.enum(['wide', 'full']).optional(),
})

/** A part of a body that is a form of its own; texts are Markdown, stories and pictures are named as the paper names them. */
export const paperBoxSchema = z.discriminatedUnion('blockType', [
  z.strictObject({ blockType: z.literal('pullQuote'), quote: sentence, attribution: sentence.optional() }),
  z.strictObject({ blockType: z.literal('factBox'), title: sentence, text: sentence }),
  z.strictObject({ blockType: z.literal('gallery'), pictures: z.array(slug).min(2), caption: sentence.optional() }),
  z.strictObject({ blockType: z.literal('embed'), address: z.url(), title: sentence }),
  z.strictObject({ blockType: z.literal('readAlso'), story: slug }),
  z.strictObject({ blockType: z.literal('update'), minutesAfter: minutes, text: sentence }),
])
export type PaperBox = z.infer<typeof paperBoxSchema>

const paperCommentStatusSchema = z.enum(['approved', 'pending', 'spam'])

const paperCommentSchema = z.strictObject({
  name: sentence,
  email: z.email(),
  site: z.url().optional(),
  text: sentence,
  minutesAfter: minutes,
  status: paperCommentStatusSchema.default('approved'),
  get replies(): z.ZodDefault<z.ZodArray<typeof paperCommentSchema>> {
    return z.array(paperCommentSchema).default([])
  },
})

/** What readers were told after publication. */
const paperCorrectionSchema = z.strictObject({ kind: correctionKindSchema, minutesAfter: minutes, text: sentence })

/** What stands above a story's body; the slug is its file's name. */
export const paperFrontMatterSchema = z.strictObject({
  headline: sentence,
  standfirst: sentence,
  kicker: sentence.optional(),
  section: slug,
  topics: z.array(slug).min(1),
  series: slug.optional(),
  byline: z.array(slug).min(1),
  daysAgo: z.int().nonnegative(),
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time is written "HH:MM", in quotes'),
  updatedAfterMinutes: minutes.optional(),
  corrections: z.array(paperCorrectionSchema).default([]),
  image: paperImageSchema.optional(),
  related: z.array(slug).default([]),
  comments: z.array(paperCommentSchema).default([]),
})

const paperStorySchema = paperFrontMatterSchema.extend({ slug, body: sentence })

/** What stands above the text of a page; the slug is its file's name. */
export const paperPageFrontMatterSchema = z.strictObject({ title: sentence, description: sentence })

const paperPageSchema = paperPageFrontMatterSchema.extend({ slug, body: sentence })

export const paperSchema = z.strictObject({
  sections: z.array(paperSectionSchema),
  authors: z.array(paperAuthorSchema),
  topics: z.array(paperTopicSchema),
  series: z.array(paperSeriesSchema),
  pages: z.array(paperPageSchema),
  stories: z.array(paperStorySchema),
})

export type PaperSection = z.infer<typeof paperSectionSchema>
export type PaperAuthor = z.infer<typeof paperAuthorSchema>
export type PaperPage = z.infer<typeof paperPageSchema>
export type PaperTopic = z.infer<typeof paperTopicSchema>
export type PaperSeries = z.infer<typeof paperSeriesSchema>
export type PaperImage = z.infer<typeof paperImageSchema>
export type PaperCommentStatus = z.infer<typeof paperCommentStatusSchema>
export type PaperComment = z.infer<typeof paperCommentSchema>
export type PaperStory = z.infer<typeof paperStorySchema>
export type Paper = z.infer<typeof paperSchema>
