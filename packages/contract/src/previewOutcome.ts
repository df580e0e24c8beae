import { z } from 'zod'
import { idSchema, instantSchema } from './ids'
import { previewArticleSchema, type PreviewSetting } from './previewArticle'

/**
 * What the site asks of the newsroom to show a story that readers cannot see.
 * `link`: somebody followed a preview link, whose token this is. `pass`: a colleague watches the form beside it; `data` is
 * what stands in the form, saved or not.
 */
export const previewRequestSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('link'), token: z.string().max(200) }),
  z.object({ by: z.literal('pass'), pass: z.string().max(400), data: z.record(z.string(), z.unknown()) }),
])
export type PreviewRequest = z.infer<typeof previewRequestSchema>

/** Why a preview is not shown. `unknown`: there is no such link, or the pass is not (or no longer) good; `gone`: the story is in the trash. */
export const previewRefusalSchema = z.enum(['unknown', 'expired', 'revoked', 'gone'])
export type PreviewRefusal = z.infer<typeof previewRefusalSchema>

/** What the newsroom answers. `live` is whether readers can see some version of the story; `expiresAt` is when the link or pass ends. */
export const previewOutcomeSchema = (setting: PreviewSetting) =>
  z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('shown'), story: previewArticleSchema(setting), live: z.boolean(), expiresAt: instantSchema }),
    z.object({ outcome: z.literal('refused'), reason: previewRefusalSchema }),
  ])
export type PreviewOutcome = z.infer<ReturnType<typeof previewOutcomeSchema>>

/** A preview link as the newsroom lists it: never the token, which is shown once, when the link is made. */
export const previewLinkSchema = z.object({
  id: idSchema,
  madeBy: z.string(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  lastOpenedAt: instantSchema.nullable(),
  opens: z.number().int().nonnegative(),
})
export type PreviewLink = z.infer<typeof previewLinkSchema>

/** The message by which the newsroom's window hands the preview beside the form its pass, and the one that asks for a new one. */
export const previewPassMessageSchema = z.object({ type: z.literal('broadsheet-preview-pass'), pass: z.string() })
export const previewPassNeeded = { type: 'broadsheet-preview-pass-needed' } as const
