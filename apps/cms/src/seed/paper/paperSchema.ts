import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug has lower-case letters, digits and single hyphens')
const sentence = z.string().trim().min(1)
const minutes = z.int().positive()

export const paperSectionSchema = z.strictObject({
  slug,
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

export const paperImageSchema = z.strictObject({
  id: slug,
  alt: sentence,
  caption: sentence,
  credit: sentence,
})

export const paperCommentStatusSchema = z.enum(['approved', 'pending', 'spam'])

export const paperCommentSchema = z.strictObject({
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

/** What stands above a story's body; the slug is its file's name. */
export const paperFrontMatterSchema = z.strictObject({
  headline: sentence,
  standfirst: sentence,
  kicker: sentence.optional(),
  section: slug,
  topics: z.array(slug).min(1),
  byline: z.array(slug).min(1),
  daysAgo: z.int().nonnegative(),
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time is written "HH:MM", in quotes'),
  updatedAfterMinutes: minutes.optional(),
  image: paperImageSchema.optional(),
  related: z.array(slug).default([]),
  comments: z.array(paperCommentSchema).default([]),
})

export const paperStorySchema = paperFrontMatterSchema.extend({ slug, body: sentence })

export const paperSchema = z.strictObject({
  sections: z.array(paperSectionSchema),
  authors: z.array(paperAuthorSchema),
  topics: z.array(paperTopicSchema),
  stories: z.array(paperStorySchema),
})

export type PaperSection = z.infer<typeof paperSectionSchema>
export type PaperAuthor = z.infer<typeof paperAuthorSchema>
export type PaperTopic = z.infer<typeof paperTopicSchema>
export type PaperImage = z.infer<typeof paperImageSchema>
export type PaperCommentStatus = z.infer<typeof paperCommentStatusSchema>
export type PaperComment = z.infer<typeof paperCommentSchema>
export type PaperStory = z.infer<typeof paperStorySchema>
export type Paper = z.infer<typeof paperSchema>
