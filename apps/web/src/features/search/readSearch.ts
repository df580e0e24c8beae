import { searchLimits, type SearchQuery, searchQuerySchema } from '@broadsheet/contract'

/** What a reader has typed, as it stands in the form again; never longer than the newsroom takes. */
export type ReadSearch = { asked: SearchQuery; tooLong: boolean; isEmpty: boolean }

const nothing = searchQuerySchema.parse({})

/** Reads the address of a search, whatever stands in it: what makes no sense narrows nothing. */
export function readSearch(query: Partial<Record<string, string | string[]>>): ReadSearch {
  const given = (name: string) => withoutControls([query[name]].flat()[0] ?? '').trim()
  const typed = given('q')
  const asked = { ...nothing, q: wholeCharacters(typed, searchLimits.query) }
  const { shape } = searchQuerySchema
  const read = {
    section: shape.section.safeParse(given('section')).data ?? '',
    author: wholeCharacters(given('author'), searchLimits.name),
    topic: wholeCharacters(given('topic'), searchLimits.name),
    from: shape.from.safeParse(given('from')).data ?? '',
    to: shape.to.safeParse(given('to')).data ?? '',
    sort: shape.sort.safeParse(given('sort')).data ?? nothing.sort,
    page: shape.page.safeParse(given('page')).data ?? 1,
  }
  const isEmpty = [asked.q, read.section, read.author, read.topic].every((text) => text === '')
  return { asked: { ...asked, ...read }, tooLong: typed.length > searchLimits.query, isEmpty }
}

/** Whether anything but words narrows a search. */
export const isNarrowed = ({ section, author, topic, from, to, sort }: SearchQuery): boolean =>
  [section, author, topic, from, to].some((text) => text !== '') || sort !== nothing.sort

const withoutControls = (text: string) => text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')

/** The beginning of a text, never ending within a character. */
const wholeCharacters = (text: string, length: number) => text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').trim()
