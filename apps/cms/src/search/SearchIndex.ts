import type { SearchSort } from '@broadsheet/contract'
import type { Clause, SearchEntry } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'

/** A live story as it is entered. `published` is in seconds since 1970; `savedAt` is when its row was saved, as it stands there. */
export type IndexedStory = SearchEntry & { story: string; section: string | null; published: number; language: string; savedAt: string }

/**
 * What an index is asked. Of the clauses of `wanted` a story has `all`, or `some`; `names` and `subjects` are what it must have
 * there; `sections`, by id, is null where any will do; `from` and `before` are in seconds, as is `now`.
 */
export type IndexQuery = {
  wanted: readonly Clause[]
  match: 'all' | 'some'
  unwanted: readonly Clause[]
  names: readonly Clause[]
  subjects: readonly Clause[]
  sections: readonly string[] | null
  from: number | null
  before: number | null
  sort: SearchSort
  now: number
  skip: number
  limit: number
}

/** The stories asked for, best first. `total` is how many there are, as far as was looked; `more` says that there are more. */
export type Found = { stories: string[]; total: number; more: boolean }

/** How an entry was made: whether it is still that of its story. */
export type EntryState = { story: string; savedAt: string; language: string; version: number }

/**
 * The index of what readers can find. What is entered has been folded and stemmed already, so that the databases differ in how
 * they look things up and in nothing else. It may be a moment behind: whoever asks it looks whether a story found is still live.
 */
export type SearchIndex = {
  /** Enters a story, or replaces its entry, in the transaction of `req`. */
  enter: (req: PayloadRequest, entry: IndexedStory) => Promise<void>
  /** Takes a story out, in the transaction of `req`; nothing happens where it is not in it. */
  leave: (req: PayloadRequest, story: string) => Promise<void>
  find: (query: IndexQuery) => Promise<Found>
  /** How many stories have what a clause asks for, counted up to some thousands. */
  countOf: (clause: Clause) => Promise<number>
  /** Words of stories, past ones among them, that begin so and have so many letters: folded, with how they are spelt. */
  wordsLike: (near: { start: string; least: number; most: number }) => Promise<{ word: string; spelling: string }[]>
  /** The languages of the stories in it, a few at most. */
  languages: () => Promise<string[]>
  /** How many stories are in it, and when the one saved last was saved. */
  standing: () => Promise<{ stories: number; newest: string | null }>
  /** The entries that follow `after`, by id; from the first where it is null. */
  entriesAfter: (after: string | null, limit: number) => Promise<EntryState[]>
  entriesOf: (stories: readonly string[]) => Promise<EntryState[]>
}

/** Of the stories that match, so many of the newest are looked at: rare words reach far back, and no search costs more than that. */
export const mostCandidates = 2000
/** Words that are looked through for the one that was meant. */
export const mostLikeWords = 20_000
/** Languages in which a word is looked for. */
export const mostLanguages = 8
