import { z } from 'zod'
import { articleCardSchema } from './article'
import { sectionPathSchema } from './section'

/** Where the newsroom answers a search: `GET` with `searchQuerySchema`, for everyone. */
export const searchEndpointPath = '/api/search'

/** Characters of what is typed, and of the name of an author or topic; pages of an answer, and stories on each. */
export const searchLimits = { query: 300, name: 100, pages: 50, pageLength: 20 } as const

/** Which stories stand first: those that answer best, or the newest. */
export const searchSortSchema = z.enum(['relevance', 'newest'])
export type SearchSort = z.infer<typeof searchSortSchema>

const nameSchema = z.string().trim().max(searchLimits.name).default('')
const daySchema = z.union([z.literal(''), z.iso.date()]).default('')

/**
 * A search as it stands in an address. `q` is read by `parseSearch` of the newsroom; `author` and `topic` are names, or words of
 * them; `from` and `to` are the first and the last day (`yyyy-mm-dd`, UTC) of publication. What is empty narrows nothing.
 */
export const searchQuerySchema = z.object({
  q: z.string().trim().max(searchLimits.query).default(''),
  section: z.union([z.literal(''), sectionPathSchema]).default(''),
  author: nameSchema,
  topic: nameSchema,
  from: daySchema,
  to: daySchema,
  sort: searchSortSchema.default('relevance'),
  page: z.coerce.number().int().min(1).max(searchLimits.pages).default(1),
})
export type SearchQuery = z.infer<typeof searchQuerySchema>

/** A stretch of plain text, `marked` where it is what was looked for. */
export const snippetPartSchema = z.object({ text: z.string(), marked: z.boolean() })
export type SnippetPart = z.infer<typeof snippetPartSchema>

/**
 * What a search has found. `by` is how: as it was `typed`; with a word put right (`corrected`), `searched` being how it reads
 * then; or, where no story has all of the words, those with `some`. `total` counts so far as anyone can page; `more` says that there are more.
 */
export const searchAnswerSchema = z.object({
  by: z.enum(['typed', 'corrected', 'some']),
  searched: z.string(),
  total: z.number().int().nonnegative(),
  more: z.boolean(),
  hits: z.array(z.object({ story: articleCardSchema, snippet: z.array(snippetPartSchema) })),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>

/** How many pages an answer of so many stories has that can be opened. */
export const searchPageCount = (total: number): number => Math.min(searchLimits.pages, Math.ceil(total / searchLimits.pageLength))
