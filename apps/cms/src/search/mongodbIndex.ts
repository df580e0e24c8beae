import { analysisVersion, rankHits, scoreOf, searchedFields, weightedUses, type Clause } from '@broadsheet/newsroom'
import type { ClientSession, Collection, Db, Filter } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mostCandidates, mostLanguages, mostLikeWords, type Found, type IndexedStory, type IndexQuery, type SearchIndex } from './SearchIndex'

/** A story as it is kept: `words` is what it is found by, `uses` how often it has each, `text` all of it in order, for phrases. */
type Entry = {
  _id: string
  words: string[]
  uses: { stem: string; count: number }[]
  text: string
  names: string
  subjects: string
  section: string | null
  length: number
  published: number
  language: string
  savedAt: string
  version: number
}
type Word = { _id: string; spelling: string; letters: number }

const connectionSchema = z.object({ db: z.custom<Db>((value) => typeof value === 'object' && value !== null) })
const sessionsSchema = z.record(z.string(), z.custom<ClientSession>((value) => typeof value === 'object' && value !== null))
const hitSchema = z.object({ _id: z.string(), published: z.number(), length: z.number(), uses: z.array(z.object({ stem: z.string(), count: z.number() })) })

/** Stands between fields, so that no phrase reaches from one into the next. */
const gap = ' | '
/** Words of one statement. */
const wordsAtOnce = 500

/** The names of the collections, which the migration makes. */
export const mongodbCollections = { entries: 'search_entries', words: 'search_words' } as const

/**
 * The index on MongoDB: an index on the words of each story. Its own text index asks for any word where we ask for all, tells
 * nothing of how rare they are, and finds phrases within words.
 */
export function mongodbIndex(payload: Payload): SearchIndex {
  const { db } = connectionSchema.parse(Reflect.get(payload.db, 'connection'))
  const entries = db.collection<Entry>(mongodbCollections.entries)
  const words = db.collection<Word>(mongodbCollections.words)
  const countOf = (clause: Clause) => entries.countDocuments(having(clause, { phrases: false }), { limit: mostCandidates })
  const statesOf = async (filter: Filter<Entry>, limit: number) => {
    const found = await entries.find(filter, { projection: { savedAt: 1, language: 1, version: 1 }, sort: { _id: 1 }, limit }).toArray()
    return found.map(({ _id, savedAt, language, version }) => ({ story: _id, savedAt, language, version }))
  }

  return {
    enter: async (req, entry) => {
      const session = await sessionOf(req)
      await entries.replaceOne({ _id: entry.story }, entryOf(entry), { upsert: true, session })
      await addWords(words, entry.spellings)
    },
    leave: async (req, story) => {
      await entries.deleteOne({ _id: story }, { session: await sessionOf(req) })
    },
    find: (query) => find(entries, query, countOf),
    countOf,
    wordsLike: async ({ start, least, most }) => {
      const found = await words.find({ _id: { $gte: start, $lt: `${start}\u{10FFFF}` }, letters: { $gte: least, $lte: most } }, { limit: mostLikeWords }).toArray()
      return found.map(({ _id, spelling }) => ({ word: _id, spelling }))
    },
    languages: async () => {
      // one look into the index for each language, however many stories there are
      const found: string[] = []
      while (found.length < mostLanguages) {
        const next = await entries.findOne({ language: { $gt: found.at(-1) ?? '' } }, { projection: { language: 1 }, sort: { language: 1 } })
        if (next === null) break
        found.push(next.language)
      }
      return found
    },
    standing: async () => {
      const newest = await entries.findOne({}, { projection: { savedAt: 1 }, sort: { savedAt: -1 } })
      return { stories: await entries.countDocuments(), newest: newest?.savedAt ?? null }
    },
    entriesAfter: (after, limit) => statesOf({ _id: { $gt: after ?? '' } }, limit),
    entriesOf: async (stories) => (stories.length === 0 ? [] : statesOf({ _id: { $in: [...stories] } }, stories.length)),
  }
}

/** The transaction of a request. */
async function sessionOf(req: PayloadRequest): Promise<ClientSession> {
  const session = sessionsSchema.parse(Reflect.get(req.payload.db, 'sessions'))[String(await req.transactionID)]
  if (session === undefined) throw new Error('The search index is written in a transaction.')
  return session
}

function entryOf({ story, section, published, language, savedAt, stems }: IndexedStory): Entry {
  const uses = weightedUses(stems)
  const text = (fields: readonly (readonly string[])[]) => ` ${fields.map((field) => field.join(' ')).join(gap)} `
  return {
    _id: story,
    words: [...uses.keys()],
    uses: [...uses].map(([stem, count]) => ({ stem, count })),
    text: text(searchedFields.map((field) => stems[field])),
    names: text([stems.names]),
    subjects: text([stems.subjects]),
    section,
    length: searchedFields.reduce((sum, field) => sum + stems[field].length, 0),
    published,
    language,
    savedAt,
    version: analysisVersion,
  }
}

/** Outside the transaction: two stories may bring the same word, and neither shall wait for the other. */
async function addWords(words: Collection<Word>, spellings: ReadonlyMap<string, string>): Promise<void> {
  const all = [...spellings]
  for (let start = 0; start < all.length; start += wordsAtOnce) {
    const some = all.slice(start, start + wordsAtOnce)
    const known = new Set((await words.find({ _id: { $in: some.map(([word]) => word) } }, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id))
    const fresh = some.filter(([word]) => !known.has(word))
    if (fresh.length === 0) continue
    await words.bulkWrite(
      fresh.map(([word, spelling]) => ({ updateOne: { filter: { _id: word }, update: { $setOnInsert: { spelling, letters: Array.from(word).length } }, upsert: true } })),
      { ordered: false },
    )
  }
}

async function find(entries: Collection<Entry>, query: IndexQuery, countOf: (clause: Clause) => Promise<number>): Promise<Found> {
  const filter = filterOf(query)
  if (filter === null) return { stories: [], total: 0, more: false }
  const asked = query.wanted.map(({ forms }) => forms)
  const stems = [...new Set(asked.flat(2))]
  const found = await entries
    .aggregate([
      { $match: filter },
      { $sort: { published: -1 } },
      { $limit: mostCandidates + 1 },
      { $project: { published: 1, length: 1, uses: query.sort === 'newest' ? [] : { $filter: { input: '$uses', as: 'use', cond: { $in: ['$$use.stem', stems] } } } } },
    ])
    .toArray()
  const hits = z.array(hitSchema).parse(found.slice(0, mostCandidates))
  const order = async () => {
    const stories = await entries.estimatedDocumentCount()
    const usedBy = await Promise.all(query.wanted.map(countOf))
    const scored = hits.map(({ _id, published, length, uses }) => {
      const counts = new Map(uses.map(({ stem, count }) => [stem, count]))
      // of a phrase as many as of its rarest word
      const usesOf = (forms: readonly string[][]) => Math.max(...forms.map((form) => Math.min(...form.map((stem) => counts.get(stem) ?? 0))))
      return { key: _id, published, score: scoreOf({ clauses: asked.map((forms, index) => ({ uses: usesOf(forms), usedBy: usedBy[index] ?? 0 })), length, stories }) }
    })
    return rankHits(scored, query.now).map(({ key }) => key)
  }
  const ids = query.sort === 'newest' ? hits.map(({ _id }) => _id) : await order()
  return { stories: ids.slice(query.skip, query.skip + query.limit), total: hits.length, more: found.length > hits.length }
}

/** Null where nothing is asked for. */
function filterOf({ wanted, match, unwanted, names, subjects, sections, from, before }: IndexQuery): Filter<Entry> | null {
  const each = wanted.map((clause) => having(clause))
  const asked: Filter<Entry>[] = [
    ...(each.length === 0 ? [] : match === 'all' ? each : [{ $or: each }]),
    ...names.map((clause) => within('names', clause)),
    ...subjects.map((clause) => within('subjects', clause)),
    ...(sections === null ? [] : [{ section: { $in: [...sections] } }]),
  ]
  if (asked.length === 0) return null
  const span = { ...(from === null ? {} : { $gte: from }), ...(before === null ? {} : { $lt: before }) }
  return { $and: [...asked, ...unwanted.map((clause) => ({ $nor: [having(clause)] })), ...(from === null && before === null ? [] : [{ published: span }])] }
}

/** The stories that have what a clause asks for; where `phrases` is false, its words wherever they stand. */
function having({ forms }: Clause, { phrases } = { phrases: true }): Filter<Entry> {
  const single = forms.flatMap((form) => (form.length === 1 ? form : []))
  const runs = forms.filter((form) => form.length > 1).map((form): Filter<Entry> => ({ words: { $all: form }, ...(phrases ? { text: { $regex: run(form) } } : {}) }))
  return single.length > 0 && runs.length === 0 ? { words: { $in: single } } : { $or: [...(single.length > 0 ? [{ words: { $in: single } }] : []), ...runs] }
}

const within = (field: 'names' | 'subjects', { forms }: Clause): Filter<Entry> => ({ $or: forms.map((form) => ({ words: { $all: form }, [field]: { $regex: run(form) } })) })

/** Stems hold letters, marks and digits alone: nothing in them has a meaning in a pattern. */
const run = (form: readonly string[]) => ` ${form.join(' ')} `
