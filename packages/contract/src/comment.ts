import { z } from 'zod'
import { idSchema, instantSchema, optionalText } from './ids'

/** Where a comment stands in moderation. Only `approved` ones are public. */
export const commentStatusSchema = z.enum(['pending', 'approved', 'rejected', 'spam'])
export type CommentStatus = z.infer<typeof commentStatusSchema>

/** The longest accepted values, in graphemes for the text and in characters for the rest. */
export const commentLimits = { name: 80, email: 254, site: 200, text: 5000 } as const

/** Replies nest this deep; a reply to a deeper one attaches to the last level. */
export const maxCommentDepth = 5

/** A comment as any reader may see it: never an email, an address or a verdict. */
export const commentSchema = z.object({
  id: idSchema,
  parent: idSchema.nullish().transform((parent) => parent ?? null),
  name: z.string().min(1),
  site: optionalText,
  text: z.string().min(1),
  createdAt: instantSchema,
  /** When its writer changed it. */
  editedAt: instantSchema.nullish().transform((at) => at ?? null),
  /** One of the best, as the editors find. */
  featured: z.boolean().nullish().transform((featured) => featured === true),
  /** Takes no replies. */
  locked: z.boolean().nullish().transform((locked) => locked === true),
})
export type Comment = z.infer<typeof commentSchema>

/** How many threads stand under a story, and on each page after that; as many comments begin them, their replies are not counted. */
export const threadsPerPage = 50

/** A page of what readers said about a story: whole threads, oldest first. `total` counts the comments on all `pages`. */
export const commentsPageSchema = z.object({
  comments: z.array(commentSchema),
  total: z.number().int().nonnegative(),
  pages: z.number().int().positive(),
})
export type CommentsPage = z.infer<typeof commentsPageSchema>

/** The newest comments on a story, each with the page on which it stands. */
export const newestCommentsSchema = z.object({ comments: z.array(commentSchema.extend({ page: z.number().int().positive() })) })
export type PlacedComment = z.infer<typeof newestCommentsSchema>['comments'][number]

/** A comment with the replies to it, oldest first. */
export type CommentThread = Comment & { depth: number; replies: CommentThread[] }

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The characters of a text as people count them: an accent belongs to its letter, an emoji of many parts is one. */
export const graphemesOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
const graphemeCount = (text: string) => graphemesOf(text).length

const singleLine = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
/** A text of several lines as it is stored: composed, with plain line ends and no control characters. */
export const paragraphsOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** What can be wrong with a reply. The site says it in the paper's words. */
export const replyFaultSchema = z.enum(['story-unknown', 'name-missing', 'name-long', 'email-missing', 'email-malformed', 'site-malformed', 'site-long', 'text-missing', 'text-short', 'text-long', 'text-over'])
export type ReplyFault = z.infer<typeof replyFaultSchema>

/** A fault as zod carries it: in place of a message. */
const fault = (name: ReplyFault) => name

/** A web address as readers type it: a missing `https://` is added; anything but http(s) is refused. */
const webAddress = z
  .string()
  .transform(singleLine)
  .transform((text) => (text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .refine((text) => text === '' || isWebAddress(text), fault('site-malformed'))
  .refine((text) => text.length <= commentLimits.site, fault('site-long'))
  .transform((text) => (text === '' ? null : text))

/**
 * What a reader sends with "Leave a reply". The message of each issue is a `ReplyFault`, one per field.
 * `trap` is the honeypot: a field no person sees; what fills it is a robot.
 */
export const replyFormSchema = z.object({
  story: z.string().regex(/^\d{4}\/\d{2}\/[a-z0-9-]+$/, fault('story-unknown')),
  parent: z.string().trim().max(64, fault('story-unknown')).optional().transform((parent) => parent || null),
  name: z
    .string()
    .transform(singleLine)
    .refine((name) => name !== '', fault('name-missing'))
    .refine((name) => graphemeCount(name) <= commentLimits.name, fault('name-long')),
  email: z
    .string()
    .transform((text) => singleLine(text))
    .refine((email) => email !== '', fault('email-missing'))
    .refine(
      (email) => email === '' || z.email({ pattern: z.regexes.unicodeEmail }).max(commentLimits.email).safeParse(email).success,
      fault('email-malformed'),
    ),
  site: webAddress,
  text: z
    .string()
    .transform(paragraphsOf)
    .refine((text) => text !== '', fault('text-missing'))
    .refine((text) => graphemeCount(text) <= commentLimits.text, fault('text-long')),
  trap: z.string().optional().transform((trap) => (trap ?? '').trim()),
})
export type ReplyForm = z.infer<typeof replyFormSchema>

/** What the site passes to the newsroom: the reader's words and where they came from. */
export const newCommentSchema = z.object({
  story: z.string(),
  parent: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  site: z.string().nullable(),
  text: z.string(),
  trapped: z.boolean(),
  /** Seconds the form was open, where it knows. */
  tookSeconds: z.number().nonnegative().nullable(),
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
})
export type NewComment = z.infer<typeof newCommentSchema>

/** Why the newsroom does not take a comment; what its writer can mend in the text is a `ReplyFault`, too. */
export const replyRefusalSchema = z.enum(['story-gone', 'comments-closed', 'thread-closed', 'parent-gone', 'text-short', 'text-over', 'too-fast', 'too-many'])
export type ReplyRefusal = z.infer<typeof replyRefusalSchema>

/** A refusal that is no fault of a field. */
export type ReplyTrouble = Exclude<ReplyRefusal, ReplyFault>

/** What the newsroom answers: where the comment stands and the token of its writer's private link, or why it could not be taken, in words of the newsroom's own if it has any. */
export const replyOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('received'), status: z.enum(['pending', 'approved']), own: z.string() }),
  z.object({ outcome: z.literal('refused'), reason: replyRefusalSchema, message: z.string().nullable() }),
])
export type ReplyOutcome = z.infer<typeof replyOutcomeSchema>

/** Whether `text` parses as an http or https address with a host that has a dot. */
function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname.includes('.')
}
