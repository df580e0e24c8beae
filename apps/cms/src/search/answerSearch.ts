import { searchLimits, type SearchAnswer, type SearchQuery } from '@broadsheet/contract'
import { clausesOf, parseSearch, snippetOf, writtenSearch, type Clause, type ParsedSearch } from '@broadsheet/newsroom'
import { isolateObjectProperty, type PayloadRequest, type PopulateType, type SelectType } from 'payload'
import { liveOnly } from '../collections/articles/liveOnly'
import type { Article } from '../payload-types'
import { paperLanguage, secondsOf } from './indexedStoryOf'
import type { Found, IndexQuery, SearchIndex } from './SearchIndex'
import { searchIndexOf } from './searchIndexOf'
import { spellingOf } from './spellingOf'

/** How stories are handed over: the fields the site asks for. */
type Shape = { select?: SelectType | undefined; populate?: PopulateType | undefined }

/** The answer as it leaves: its stories as Payload hands them to a visitor, which the site parses. */
type RawAnswer = Omit<SearchAnswer, 'hits'> & { hits: { story: Article; snippet: SearchAnswer['hits'][number]['snippet'] }[] }

/** What is looked for, and in which languages, besides the words: the same for every spelling of them. */
type Asked = { index: SearchIndex; languages: string[]; frame: Omit<IndexQuery, 'wanted' | 'unwanted' | 'match'>; shape: Shape }
type Tried = Found & { hits: RawAnswer['hits'] }

/**
 * Answers a search with what a visitor may see: stories are read with a visitor’s access, so that none is shown that readers
 * cannot see, even if the index has not heard of it yet. Where nothing has what was typed, words are put right; where that
 * does not help either, stories that have some of them will do.
 */
export async function answerSearch(req: PayloadRequest, query: SearchQuery, shape: Shape, now: Date): Promise<RawAnswer> {
  const parsed = parseSearch(query.q)
  const nothing: RawAnswer = { by: 'typed', searched: query.q, total: 0, more: false, hits: [] }
  const asked = await frameOf(req, query, shape, now)
  if (asked === null) return nothing
  const typed = await attempt(req, asked, parsed, 'all')
  if (typed.hits.length > 0 || parsed.wanted.length === 0 || typed.total > 0) return { ...nothing, ...answered(typed) }
  const corrected = await spellingOf(asked.index, parsed, asked.languages)
  if (corrected !== null) {
    const right = await attempt(req, asked, corrected, 'all')
    if (right.hits.length > 0) return { by: 'corrected', searched: writtenSearch(corrected), ...answered(right) }
  }
  if (parsed.wanted.length < 2) return nothing
  const some = await attempt(req, asked, corrected ?? parsed, 'some')
  return some.hits.length > 0 ? { by: 'some', searched: query.q, ...answered(some) } : nothing
}

const answered = ({ total, more, hits }: Tried) => ({ total, more, hits })

async function attempt(req: PayloadRequest, { index, languages, frame, shape }: Asked, { wanted, unwanted }: ParsedSearch, match: IndexQuery['match']): Promise<Tried> {
  const clauses = clausesOf(wanted, languages)
  // what holds no word, such as a rocket, is in no story
  const found = wanted.length > 0 && clauses.length === 0 ? { stories: [], total: 0, more: false } : await index.find({ ...frame, wanted: clauses, unwanted: clausesOf(unwanted, languages), match })
  const hits = await hitsOf(req, found.stories, clauses, shape)
  return { ...found, hits, total: found.total - (found.stories.length - hits.length) }
}

/** Null where it is plain that nothing can be found. */
async function frameOf(req: PayloadRequest, query: SearchQuery, shape: Shape, now: Date): Promise<Asked | null> {
  const index = searchIndexOf(req.payload)
  const languages = [...new Set([await paperLanguage(req), ...(await index.languages())])]
  const clausesOfName = (name: string) => clausesOf(parseSearch(name).wanted, languages)
  const [names, subjects] = [clausesOfName(query.author), clausesOfName(query.topic)]
  const sections = query.section === '' ? null : await sectionsAt(req, query.section)
  if ((query.author !== '' && names.length === 0) || (query.topic !== '' && subjects.length === 0) || sections?.length === 0) return null
  const frame = {
    names,
    subjects,
    sections,
    from: query.from === '' ? null : secondsOf(`${query.from}T00:00:00Z`),
    before: query.to === '' ? null : secondsOf(`${query.to}T00:00:00Z`) + 24 * 3600,
    sort: query.sort,
    now: Math.floor(now.getTime() / 1000),
    skip: (query.page - 1) * searchLimits.pageLength,
    limit: searchLimits.pageLength,
  }
  return { index, languages, frame, shape }
}

/** The section at a path, and its parts. */
async function sectionsAt(req: PayloadRequest, path: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({ collection: 'sections', where: { or: [{ path: { equals: path } }, { root: { equals: path } }] }, pagination: false, limit: 100, select: { path: true }, req })
  return docs.map(({ id }) => id)
}

async function hitsOf(req: PayloadRequest, ids: readonly string[], clauses: readonly Clause[], { select, populate }: Shape): Promise<RawAnswer['hits']> {
  if (ids.length === 0) return []
  const visitor = isolateObjectProperty(req, 'user')
  visitor.user = null
  const where = { id: { in: [...ids] } }
  const [shown, texts] = await Promise.all([
    req.payload.find({ collection: 'articles', where, limit: ids.length, pagination: false, depth: 1, overrideAccess: false, ...(select === undefined ? {} : { select }), ...(populate === undefined ? {} : { populate }), req: visitor }),
    req.payload.db.find<Article>({ collection: 'articles', where: { and: [where, liveOnly] }, limit: ids.length, pagination: false, select: { standfirst: true, plainText: true, language: true }, req }),
  ])
  const stories = new Map(shown.docs.map((story) => [story.id, story]))
  const language = await paperLanguage(req)
  const bodies = new Map(texts.docs.map((story) => [story.id, story]))
  return ids.flatMap((id) => {
    const [story, text] = [stories.get(id), bodies.get(id)]
    if (story === undefined || text === undefined) return []
    return [{ story, snippet: snippetOf([text.standfirst ?? '', text.plainText ?? ''].filter((part) => part !== '').join('\n'), text.language ?? language, clauses) }]
  })
}
