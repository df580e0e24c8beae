import { commentPath, threadPath } from '@broadsheet/contract'
import { scopeOf, wordsNamedIn } from '@broadsheet/newsroom'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf'
import { idOf } from '../collections/articles/storedStory'
import { env } from '../env'
import type { Article, Comment, Decision, Reader, Report } from '../payload-types'
import type { DeskComment } from './deskShapes'

/** How many of the readers' comments are counted for a page of the desk. */
const mostCounted = 3000
/** How many of a reader's comments are shown. */
const lastShown = 5
/** Reports and decisions told for a page of the desk. */
const mostTold = 500

const spokenSchema = z.array(z.object({ rule: z.string(), because: z.string() })).catch([])
const becauseSchema = z.array(z.string()).catch([])

/** Comments with all that a moderator wants to know of them: read together, so that many take no more questions than one. */
export async function presentComments(req: PayloadRequest, comments: readonly Comment[]): Promise<DeskComment[]> {
  if (comments.length === 0) return []
  const ids = comments.map(({ id }) => id)
  const emails = unique(comments.map(({ email }) => email))
  const [stories, parents, written, readers, reports, decisions] = await Promise.all([
    storiesOf(req, unique(comments.map(({ article }) => idOf(article)))),
    commentsWith(req, unique(comments.map(({ parent }) => idOf(parent)))),
    writtenBy(req, emails),
    req.payload.db.find<Reader>({ collection: 'readers', where: { email: { in: emails } }, limit: emails.length, pagination: false, req }),
    req.payload.db.find<Report>({ collection: 'reports', where: { and: [{ comment: { in: ids } }, { settledAt: { exists: false } }] }, sort: 'createdAt', limit: mostTold, pagination: false, req }),
    req.payload.db.find<Decision>({ collection: 'decisions', where: { comment: { in: ids } }, sort: 'createdAt', limit: mostTold, pagination: false, req }),
  ])
  const tellsEmail = scopeOf(rolesOf(req.user), 'readPrivate', 'comments') === 'all'
  return comments.map((comment) => {
    const story = stories.get(idOf(comment.article) ?? '')
    const parent = parents.get(idOf(comment.parent) ?? '')
    const known = readers.docs.find(({ email }) => email === comment.email)
    const spoken = spokenOf(comment)
    return {
      id: comment.id,
      status: comment.status,
      name: comment.name,
      email: tellsEmail ? comment.email : null,
      site: comment.site ?? null,
      text: comment.text,
      createdAt: comment.createdAt,
      editedAt: comment.editedAt ?? null,
      featured: comment.featured === true,
      locked: comment.locked === true,
      unmoderated: comment.status === 'approved' && comment.decision?.by === 'rule',
      story: story === undefined ? null : { ...story, href: hrefOf(story.path, comment) },
      parent: parent === undefined ? null : { id: parent.id, name: parent.name, text: parent.text, status: parent.status },
      reader: { standing: known?.standing ?? 'none', verified: Boolean(known?.verifiedAt), ...historyOf(written, comment) },
      spoken,
      words: unique(spoken.filter(({ rule }) => rule === 'held-words' || rule === 'rejected-words').flatMap(({ because }) => wordsNamedIn(because))),
      spam: comment.spamScore == null ? null : { score: comment.spamScore, because: becauseSchema.parse(comment.spamBecause) },
      reportCount: comment.reportCount ?? 0,
      reports: reports.docs.filter((report) => idOf(report.comment) === comment.id).map(({ reason, text, createdAt }) => ({ reason, text: text ?? null, at: createdAt })),
      decisions: decisions.docs
        .filter((decision) => decision.comment === comment.id)
        .map(({ to, by, who, because, reason, createdAt }) => ({ to, by, who: who ?? null, because: because ?? null, reason: reason ?? null, at: createdAt })),
    }
  })
}

/** Comments from before rules were written down have one word on them at most. */
function spokenOf({ spoken, decision }: Comment): DeskComment['spoken'] {
  const told = spokenSchema.parse(spoken)
  return told.length === 0 && decision?.by === 'rule' && decision.because ? [{ rule: decision.rule ?? '', because: decision.because }] : told
}

const hrefOf = (path: string, { id, status }: Comment) => `${env.SITE_URL}${status === 'approved' ? commentPath({ path }, { id, page: 1 }) : threadPath({ path })}`

type Told = { id: string; headline: string; standfirst: string | null; path: string; commentPolicy: Article['commentPolicy'] }

/** The stories that readers can see: of one that they cannot, those who decide about comments need know nothing. */
async function storiesOf(req: PayloadRequest, ids: string[]): Promise<ReadonlyMap<string, Told>> {
  const select = { headline: true, standfirst: true, path: true, commentPolicy: true } as const
  const where: Where = { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }
  const { docs } = await req.payload.find({ collection: 'articles', where, select, depth: 0, limit: ids.length, pagination: false, overrideAccess: false, user: req.user, req })
  return new Map(docs.flatMap(({ id, headline, standfirst, path, commentPolicy }) => (path ? [[id, { id, headline, standfirst: standfirst ?? null, path, commentPolicy }]] : [])))
}

async function commentsWith(req: PayloadRequest, ids: string[]): Promise<ReadonlyMap<string, Comment>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where: { id: { in: ids } }, select: { name: true, text: true, status: true, createdAt: true }, limit: ids.length, pagination: false, req })
  return new Map(docs.map((comment) => [comment.id, comment]))
}

type Written = { all: ReadonlyMap<string, Comment[]>; complete: boolean; texts: ReadonlyMap<string, Comment> }

/** What these readers wrote, newest first: of most no more than how it stands, since there may be thousands. */
async function writtenBy(req: PayloadRequest, emails: string[]): Promise<Written> {
  const { docs } = await req.payload.db.find<Comment>({ collection: 'comments', where: { email: { in: emails } }, select: { email: true, status: true, createdAt: true }, sort: '-createdAt', limit: mostCounted, pagination: false, req })
  const all = new Map<string, Comment[]>()
  for (const comment of docs) {
    const list = all.get(comment.email)
    if (list === undefined) all.set(comment.email, [comment])
    else list.push(comment)
  }
  // one more than is shown: a reader's last comments are told without the one that is being read
  const texts = await commentsWith(req, [...all.values()].flatMap((list) => list.slice(0, lastShown + 1).map(({ id }) => id)))
  return { all, complete: docs.length < mostCounted, texts }
}

function historyOf({ all, complete, texts }: Written, { id, email }: Comment): Pick<DeskComment['reader'], 'counts' | 'complete' | 'last'> {
  const others = (all.get(email) ?? []).filter((comment) => comment.id !== id)
  const counts = { pending: 0, approved: 0, rejected: 0, spam: 0 }
  for (const { status } of others) counts[status] += 1
  const last = others.slice(0, lastShown).flatMap((comment) => {
    const told = texts.get(comment.id)
    return told === undefined ? [] : [{ id: told.id, text: told.text.slice(0, 300), status: told.status, createdAt: told.createdAt }]
  })
  return { counts, complete, last }
}

const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]
