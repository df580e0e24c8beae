import { z } from 'zod'
import { commentSchema, replyRefusalSchema } from './comment'
import { instantSchema } from './ids'
import { storyPathSchema } from './article'

/** How long the writer of a comment may change or remove it, in milliseconds. */
export const ownCommentWindow = 5 * 60 * 1000

/** What the site asks for somebody who has come by a private link (`/c/{token}`). Looking changes nothing. */
export const ownCommentAskSchema = z.object({
  token: z.string().min(1).max(400),
  do: z.enum(['see', 'change', 'remove', 'confirm']),
  text: z.string().max(20_000).optional(),
})
export type OwnCommentAsk = z.infer<typeof ownCommentAskSchema>

const storySchema = z.object({ path: storyPathSchema, headline: z.string(), language: z.string().nullable() }).nullable()

/** Why a change is not taken: `late` is past the five minutes, `decided` is after a moderator has said no. */
export const ownCommentFaultSchema = z.enum(['late', 'decided', 'text-missing', ...replyRefusalSchema.options])
export type OwnCommentFault = z.infer<typeof ownCommentFaultSchema>

/**
 * What the newsroom answers. `own`: the comment as its writer may see it, and until when it may be changed (null: no longer),
 * with what was just done or why it was not. `confirm`: the link of a mail, before and after its button was pressed.
 */
export const ownCommentSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('own'),
    comment: commentSchema.pick({ id: true, name: true, text: true, createdAt: true }),
    status: z.enum(['pending', 'approved', 'rejected']),
    /** For a rejected one: the reason, from the newsroom's list, in its words. */
    told: z.string().nullable(),
    changeUntil: instantSchema.nullable(),
    done: z.enum(['changed']).nullable(),
    fault: ownCommentFaultSchema.nullable(),
    story: storySchema,
  }),
  z.object({ outcome: z.literal('removed'), story: storySchema }),
  z.object({ outcome: z.literal('confirm'), confirmed: z.boolean() }),
  z.object({ outcome: z.literal('gone') }),
])
export type OwnComment = z.infer<typeof ownCommentSchema>

/** A reader's report of a comment, as the site hands it in. */
export const reportSchema = z.object({
  comment: z.string().min(1).max(64),
  reason: z.enum(['offensive', 'abusive', 'spam', 'false', 'private', 'other']),
  text: z.string().trim().max(1000),
  address: z.string().nullable(),
})
export type Report = z.infer<typeof reportSchema>
export const reportReasonSchema = reportSchema.shape.reason
export type ReportReason = z.infer<typeof reportReasonSchema>

/** What became of it: a comment that is not shown (any more) cannot be reported. */
export const reportOutcomeSchema = z.object({ outcome: z.enum(['received', 'gone', 'too-many']) })
export type ReportOutcome = z.infer<typeof reportOutcomeSchema>
