import { blockOf, spamFeatures, spamScore, startingModel, type CommentEvidence } from '@broadsheet/newsroom'
import { isDisposableEmail } from 'disposable-email-domains-js'
import type { PayloadRequest, Where } from 'payload'
import { keyedHash } from '../../access/keyedHash'
import type { Article, Comment, Reader } from '../../payload-types'
import { readSpamCounts } from '../../spam/readSpamCounts'
import { idOf, isLive } from '../articles/storedStory'
import { policyOf } from './policyOf'

const second = 1000
const hour = 60 * 60 * second
const day = 24 * hour

/** What came with a comment, or what is left of it: an address is forgotten after a while, and unknown from then on. */
export type JudgedComment = Omit<CommentEvidence['comment'], 'spam'> & {
  /** Its own id where it is stored already, so that it is not evidence against itself. */
  id: string | null
  parent: string | null
  /** When it was written: what came later is no evidence. */
  at: Date
}

/** How a reader's words are told apart from others: by what they say, whatever the spaces and capitals. */
export const textHashOf = (text: string) => keyedHash(`text ${text.toLowerCase().replace(/\s+/gu, ' ').trim()}`)

/** What is kept of where a comment came from: one hash for all of a connection's addresses. Null where it is unknown. */
export function addressHashOf(address: string | null): string | null {
  if (address === null) return null
  return keyedHash(blockOf(address) ?? address)
}

/** Gathers what the rules want to know of a comment on a story, which the newsroom may not have. */
export async function evidenceOf(req: PayloadRequest, comment: JudgedComment, story: Article | null): Promise<CommentEvidence> {
  const policy = policyOf(await req.payload.findGlobal({ slug: 'discussion', depth: 0, req }))
  const { id, parent, at, ...words } = comment
  const [thread, reader, spam] = await Promise.all([threadOf(req, comment, story), readerOf(req, comment), policy.spamHeld === null ? null : spamIn(req, comment)])
  return {
    comment: { ...words, spam },
    thread,
    reader,
    article: story === null ? null : { live: isLive(story), commentPolicy: story.commentPolicy, publishedAt: story.publishedAt ? new Date(story.publishedAt) : null },
    policy,
    now: at,
  }
}

async function spamIn(req: PayloadRequest, { name, site, text }: JudgedComment): Promise<CommentEvidence['comment']['spam']> {
  const features = spamFeatures({ name, site, text })
  const { score, because } = spamScore({ features, counts: await readSpamCounts(req, features), model: startingModel })
  return { score, because }
}

async function threadOf(req: PayloadRequest, { id, parent, text, at }: JudgedComment, story: Article | null): Promise<CommentEvidence['thread']> {
  const [found, repeats] = await Promise.all([
    parent === null ? null : oneComment(req, { id: { equals: parent } }),
    countComments(req, { and: [{ textHash: { equals: textHashOf(text) } }, ...within(at, 6 * 60 * second), ...besides(id)] }),
  ])
  const answerable = found?.status === 'approved' && found.locked !== true && idOf(found.article) === story?.id
  return { parent: parent === null ? 'none' : answerable ? 'found' : 'gone', repeated: repeats > 0 }
}

async function readerOf(req: PayloadRequest, { id, email, address, at }: JudgedComment): Promise<CommentEvidence['reader']> {
  const written: Where[] = [{ email: { equals: email } }, ...besides(id)]
  const addressHash = addressHashOf(address)
  const fromHere: Where[] = addressHash === null ? [] : [{ addressHash: { equals: addressHash } }, ...besides(id)]
  const [known, staff, approved, recentlyApproved, recentlyRejected, last, lastHour, lastDay] = await Promise.all([
    req.payload.db.findOne<Reader>({ collection: 'readers', where: { email: { equals: email } }, req }),
    req.payload.db.count({ collection: 'users', where: { email: { equals: email } }, req }),
    countComments(req, { and: [...written, { status: { equals: 'approved' } }] }),
    countComments(req, { and: [...written, { status: { equals: 'approved' } }, ...within(at, 7 * day)] }),
    countComments(req, { and: [...written, { status: { in: ['rejected', 'spam'] } }, ...within(at, 7 * day)] }),
    newest(req, { and: [{ or: [{ email: { equals: email } }, ...(addressHash === null ? [] : [{ addressHash: { equals: addressHash } }])] }, ...besides(id), ...within(at, hour)] }),
    addressHash === null ? 0 : countComments(req, { and: [...fromHere, ...within(at, hour)] }),
    addressHash === null ? 0 : countComments(req, { and: [...fromHere, ...within(at, day)] }),
  ])
  return {
    verified: Boolean(known?.verifiedAt),
    staff: staff.totalDocs > 0,
    standing: known?.standing ?? 'none',
    approved,
    recently: { approved: recentlyApproved, rejected: recentlyRejected },
    secondsSinceLast: last === null ? null : (at.getTime() - Date.parse(last.createdAt)) / second,
    fromHere: { lastHour, lastDay },
    disposable: isDisposableEmail(email),
  }
}

const besides = (id: string | null): Where[] => (id === null ? [] : [{ id: { not_equals: id } }])

const within = (at: Date, span: number): Where[] => [
  { createdAt: { greater_than: new Date(at.getTime() - span).toISOString() } },
  { createdAt: { less_than_equal: at.toISOString() } },
]

const oneComment = (req: PayloadRequest, where: Where) => req.payload.db.findOne<Comment>({ collection: 'comments', where, req })

async function countComments(req: PayloadRequest, where: Where): Promise<number> {
  return (await req.payload.db.count({ collection: 'comments', where, req })).totalDocs
}

async function newest(req: PayloadRequest, where: Where): Promise<{ createdAt: string } | null> {
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where, sort: '-createdAt', limit: 1, pagination: false, select: { createdAt: true }, req })
  return docs[0] ?? null
}
