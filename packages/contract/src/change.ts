import { z } from 'zod'
import { idSchema, instantSchema, slugSchema } from './ids'
import { articlePath, authorPath, frontPath, sectionPath, topicPath } from './routes'

/** What a live story's place in the paper depends on. `null` in its stead means: readers cannot see it. */
export const liveStorySchema = z.object({
  path: z.string().min(1),
  publishedAt: instantSchema,
  section: slugSchema,
  authors: z.array(slugSchema),
  topics: z.array(slugSchema),
})
export type LiveStory = z.infer<typeof liveStorySchema>

const named = z.object({ slug: slugSchema }).nullable()

/** Something readers see has changed: what it was before and what it is after, null where it was not or is no longer public. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), id: idSchema, before: liveStorySchema.nullable(), after: liveStorySchema.nullable() }),
  z.object({ kind: z.literal('comment'), id: idSchema, story: z.object({ path: z.string().min(1) }), visible: z.boolean() }),
  z.object({ kind: z.literal('author'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('section'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('topic'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('redirect'), from: z.array(z.string().startsWith('/')) }),
  z.object({ kind: z.literal('media'), id: idSchema }),
  z.object({ kind: z.literal('site') }),
])
export type Change = z.infer<typeof changeSchema>

/**
 * A set of stories whose size only the database knows. `lists` asks for the pages that list each story as well as its own.
 */
export const storyQuerySchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('neighbours'), section: slugSchema, publishedAt: instantSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('relating'), article: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('author'), author: idSchema, lists: z.literal(true) }),
  z.object({ of: z.literal('section'), section: idSchema, lists: z.literal(true) }),
  z.object({ of: z.literal('topic'), topic: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('everything'), lists: z.literal(true) }),
])
export type StoryQuery = z.infer<typeof storyQuerySchema>

/** The pages a change touches: exact ones, best first, then open-ended sets and, for a story, its old addresses. */
export type Affected = {
  /** Absolute paths; the first is the one the person who made the change is looking at. */
  paths: string[]
  /** Stories to be found by the newsroom, in batches. */
  queries: StoryQuery[]
  /** The story whose former addresses must be renewed, or null. */
  oldAddressesOf: string | null
  /** Taking something away from readers overtakes everything else. */
  urgent: boolean
}

/** The pages that list a live story. */
export const listsOf = (story: LiveStory): string[] => [
  frontPath(),
  sectionPath({ slug: story.section }),
  ...story.authors.map((slug) => authorPath({ slug })),
  ...story.topics.map((slug) => topicPath({ slug })),
]

/** Which pages of the site show something `change` has altered. Pure; every address is absolute and named once. */
export function pathsAffectedBy(change: Change): Affected {
  switch (change.kind) {
    case 'article':
      return affectedByArticle(change)
    case 'comment':
      return affected({ paths: [articlePath(change.story)], urgent: !change.visible })
    case 'author':
      return affected({
        paths: slugsOf(change).map((slug) => authorPath({ slug })),
        queries: [{ of: 'author', author: change.id, lists: true }],
      })
    case 'section':
      // every page carries the sections in its navigation
      return affected({
        paths: [...slugsOf(change).map((slug) => sectionPath({ slug })), frontPath()],
        queries: [{ of: 'section', section: change.id, lists: true }, { of: 'everything', lists: true }],
      })
    case 'topic':
      return affected({
        paths: slugsOf(change).map((slug) => topicPath({ slug })),
        queries: [{ of: 'topic', topic: change.id, lists: false }],
      })
    case 'redirect':
      return affected({ paths: change.from })
    case 'media':
      // a picture may stand in any body, so no query finds its stories; a change of picture is rare
      return affected({ paths: [], queries: [{ of: 'everything', lists: true }] })
    case 'site':
      return affected({ paths: [frontPath()], queries: [{ of: 'everything', lists: true }] })
  }
}

function affectedByArticle({ id, before, after }: Extract<Change, { kind: 'article' }>): Affected {
  const states = [after, before].filter((state) => state !== null)
  const moved = before?.path !== after?.path
  // previous and next link to it by its headline: they follow every edit, in the old section and in the new one
  const places = new Map(states.map(({ section, publishedAt }) => [`${section} ${publishedAt}`, { section, publishedAt }]))
  return affected({
    paths: [...states.map(articlePath), ...states.flatMap(listsOf)],
    queries: [
      ...[...places.values()].map((place) => ({ of: 'neighbours' as const, ...place, lists: false as const })),
      { of: 'relating', article: id, lists: false },
    ],
    oldAddressesOf: moved ? id : null,
    urgent: before !== null && after === null,
  })
}

const slugsOf = ({ before, after }: { before: { slug: string } | null; after: { slug: string } | null }) =>
  [after, before].filter((state) => state !== null).map((state) => state.slug)

function affected({ paths, queries = [], oldAddressesOf = null, urgent = false }: Partial<Affected> & { paths: string[] }): Affected {
  return { paths: [...new Set(paths)], queries, oldAddressesOf, urgent }
}
