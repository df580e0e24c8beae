import { commentPolicySchema, commentStatusSchema, idSchema } from '@broadsheet/contract'
import { readerStandings, rejectionReasonNames, reportReasons, wordMatchings } from '@broadsheet/newsroom'
import { z } from 'zod'
import { deskQueues } from './deskQueues'

const count = z.number().int().min(0)
const reason = z.enum(rejectionReasonNames)
const standing = z.enum(readerStandings)

/** How many comments lie in each pile. */
export const deskCountsSchema = z.record(z.enum(deskQueues), count)
export type DeskCounts = z.infer<typeof deskCountsSchema>

/** A decision made before, as the log has it. */
export const deskDecisionSchema = z.object({
  to: commentStatusSchema,
  by: z.enum(['rule', 'moderator']),
  who: z.string().nullable(),
  because: z.string().nullable(),
  reason: reason.nullable(),
  at: z.string(),
})

/** A comment with all that its moderator wants to know of it. */
export const deskCommentSchema = z.object({
  id: idSchema,
  status: commentStatusSchema,
  name: z.string(),
  /** Null for those who may not know it. */
  email: z.string().nullable(),
  site: z.string().nullable(),
  text: z.string(),
  createdAt: z.string(),
  editedAt: z.string().nullable(),
  featured: z.boolean(),
  locked: z.boolean(),
  /** Shown by a rule, and read by nobody yet. */
  unmoderated: z.boolean(),
  /** Null where the story is not in the paper now. `href` leads to the comment, or to its thread where it is not shown. */
  story: z.object({ id: idSchema, headline: z.string(), standfirst: z.string().nullable(), href: z.string(), commentPolicy: commentPolicySchema }).nullable(),
  parent: z.object({ id: idSchema, name: z.string(), text: z.string(), status: commentStatusSchema }).nullable(),
  reader: z.object({
    standing,
    verified: z.boolean(),
    counts: z.record(commentStatusSchema, count),
    /** False where they have written so much that not all of it was counted. */
    complete: z.boolean(),
    last: z.array(z.object({ id: idSchema, text: z.string(), status: commentStatusSchema, createdAt: z.string() })),
  }),
  /** Every rule that spoke, the one that decided first. */
  spoken: z.array(z.object({ rule: z.string(), because: z.string() })),
  /** What the lists of words found in it. */
  words: z.array(z.string()),
  spam: z.object({ score: z.number(), because: z.array(z.string()) }).nullable(),
  reportCount: count,
  reports: z.array(z.object({ reason: z.enum(namesOf(reportReasons)), text: z.string().nullable(), at: z.string() })),
  decisions: z.array(deskDecisionSchema),
})
export type DeskComment = z.infer<typeof deskCommentSchema>

/** What the desk is answered when it asks for a pile. `total` are all that match; `after` leads on, and is null at the end. */
export const deskPageSchema = z.object({ counts: deskCountsSchema, total: count, comments: z.array(deskCommentSchema), after: z.string().nullable(), wordMatching: z.enum(wordMatchings) })
export type DeskPage = z.infer<typeof deskPageSchema>

/** Which comments are asked for. */
export const deskQuerySchema = z.object({
  queue: z.enum(deskQueues).default('pending'),
  after: z.string().optional(),
  search: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(30),
})

/** A decision on a comment: `from` is how it stood when its moderator read it, `editedAt` which text that was. */
export const deskVerdictSchema = z.object({
  id: idSchema,
  from: commentStatusSchema,
  to: commentStatusSchema.exclude(['pending']),
  reason: reason.nullable().default(null),
  editedAt: z.string().nullable().optional(),
})
export type DeskVerdict = z.infer<typeof deskVerdictSchema>

/** How many are decided by one request at most: the desk asks again for the rest. */
export const mostAtOnce = 200

/** A decision on all that match, of which `count` were agreed to. */
export const deskBulkSchema = z.object({
  queue: z.enum(deskQueues),
  search: z.string().max(200).default(''),
  to: commentStatusSchema.exclude(['pending']),
  reason: reason.nullable().default(null),
  count: z.number().int().min(1),
})
export const deskBulkAnswerSchema = z.object({ decided: z.array(idSchema) })

/** What of a reader's comments is rejected along with them. */
export const judgementSchema = z.object({ comment: idSchema, standing, reject: z.enum(['nothing', 'waiting', 'everything']).default('nothing') })
export const judgementAnswerSchema = z.object({ before: standing, rejected: z.array(idSchema) })

/** Whose last decision is to be taken back. */
export const takeBackSchema = z.object({ comments: z.array(idSchema).min(1).max(mostAtOnce) })
export const takeBackAnswerSchema = z.object({ takenBack: z.array(idSchema) })

export const lockSchema = z.object({ id: idSchema, locked: z.boolean() })
export const featureSchema = z.object({ id: idSchema, featured: z.boolean() })
export const closeStorySchema = z.object({ story: idSchema, policy: commentPolicySchema })

/** Who was faster. */
export const decidedBeforeSchema = z.object({ who: z.string().nullable(), to: commentStatusSchema, at: z.string().nullable() })
export type DecidedBefore = z.infer<typeof decidedBeforeSchema>

function namesOf<Name extends string>(record: Record<Name, unknown>): [Name, ...Name[]] {
  return z.custom<[Name, ...Name[]]>((names) => Array.isArray(names) && names.length > 0).parse(Object.keys(record))
}
