import { landmarkCount, learnPaper, readProfile, type Paper } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { RelatedProfile } from '../payload-types'
import { due } from './due'

/** Kept on the adapter, which all bundles of a process share, where a module of ours may exist more than once. */
const key = Symbol.for('broadsheet.paper')

class Learnt {
  changes = 0
  constructor(
    readonly paper: Paper,
    readonly at: number,
  ) {}
}

const learntSchema = z.custom<Learnt>((value) => typeof value === 'object' && value !== null)

/** A paper this small is learnt anew whenever it has changed: each story counts, and it takes no time. */
const small = 200
/** A larger one after so many changes, as a share of it; any one after so many milliseconds, since other processes change it too. */
const changedBy = 0.05
const longest = 10 * 60_000

/**
 * What the newest live stories teach about the paper's words. Learnt once and kept for a while: how common words are changes
 * slowly, and no list should wait for it.
 */
export async function paperOf(req: PayloadRequest): Promise<Paper> {
  const known = learntSchema.safeParse(Reflect.get(req.payload.db, key)).data
  if (known !== undefined && isFresh(known)) return known.paper
  const { docs } = await req.payload.db.find<RelatedProfile>({
    collection: 'related-profiles',
    where: { and: [{ due: { less_than: due.gone } }, { words: { exists: true } }] },
    sort: '-publishedAt',
    limit: landmarkCount,
    pagination: false,
    select: { words: true },
    req,
  })
  const learnt = new Learnt(learnPaper(docs.map(({ id, words }) => ({ id, words: readProfile(words ?? '') }))), Date.now())
  Reflect.set(req.payload.db, key, learnt)
  return learnt.paper
}

/** Notes that a story of the paper has come, changed or gone. */
export function notePaperChange(req: PayloadRequest): void {
  const known = learntSchema.safeParse(Reflect.get(req.payload.db, key)).data
  if (known !== undefined) known.changes += 1
}

function isFresh({ paper, at, changes }: Learnt): boolean {
  const size = paper.landmarks.length
  return Date.now() - at < longest && (size < small ? changes === 0 : changes < size * changedBy)
}
