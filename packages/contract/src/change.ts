import { z } from 'zod'
import { idSchema, instantSchema, slugSchema } from './ids'
import { encodedAddress } from './oldAddress'
import { articlePath, authorPath, correctionsPath, frontPath, sectionPath, seriesPath, topicPath, writtenPagePath } from './routes'
import { sectionPages, sectionPathSchema } from './section'

/** What a live story's place in the paper depends on. `null` in its stead means: readers cannot see it. */
export const liveStorySchema = z.object({
  path: z.string().min(1),
  publishedAt: instantSchema,
  section: sectionPathSchema,
  authors: z.array(slugSchema),
  topics: z.array(slugSchema),
  series: slugSchema.nullable().default(null),
  /** The years (`yyyy`) of its corrections. */
  corrected: z.array(z.string()).default([]),
})
export type LiveStory = z.infer<typeof liveStorySchema>

const named = z.object({ slug: slugSchema }).nullable()
/** Messages that were written before sections had parts name a section by its slug, which was its path. */
const placed = z.union([z.object({ path: sectionPathSchema }), z.object({ slug: slugSchema }).transform(({ slug }) => ({ path: slug }))]).nullable()

/** Something readers see has changed: what it was before and what it is after, null where it was not or is no longer public. */
export const changeSchema = z.discriminatedUnion('kind', [
  /** `comments` are those that went with a story deleted for good. */
  z.object({ kind: z.literal('article'), id: idSchema, before: liveStorySchema.nullable(), after: liveStorySchema.nullable(), comments: z.number().int().optional() }),
  z.object({ kind: z.literal('comment'), id: idSchema, story: z.object({ path: z.string().min(1) }), visible: z.boolean() }),
  z.object({ kind: z.literal('author'), id: idSchema, before: named, after: named }),
  /** `parts` are the paths of its parts: their pages carry its name. */
  z.object({ kind: z.literal('section'), id: idSchema, before: placed, after: placed, parts: z.array(sectionPathSchema).default([]) }),
  z.object({ kind: z.literal('topic'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('series'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('page'), id: idSchema, before: named, after: named }),
  z.object({ kind: z.literal('redirect'), from: z.array(z.string().startsWith('/')) }),
  /** Many at once: nobody is looking at them, so they are renewed only where readers have met them. */
  z.object({ kind: z.literal('redirects'), from: z.array(z.string().startsWith('/')).max(1000) }),
  /** `authors` are those whose portrait it is. */
  z.object({ kind: z.literal('media'), id: idSchema, authors: z.array(slugSchema).default([]) }),
  /** Stories under which others are listed now; `withdrawn`, because one of those was taken from readers. */
  z.object({ kind: z.literal('related'), stories: z.array(z.object({ path: z.string().min(1) })).max(200), withdrawn: z.boolean() }),
  z.object({ kind: z.literal('site') }),
])
export type Change = z.infer<typeof changeSchema>

/**
 * A set of stories whose size only the database knows. `lists` asks for the pages that list each story as well as its own.
 */
export const storyQuerySchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('neighbours'), section: sectionPathSchema, publishedAt: instantSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('relating'), article: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('author'), author: idSchema, lists: z.literal(true) }),
  z.object({ of: z.literal('section'), section: idSchema, lists: z.literal(true) }),
  z.object({ of: z.literal('topic'), topic: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('series'), series: idSchema, lists: z.literal(false) }),
  /** Live stories that show the picture anywhere; those that lead with it, for the lists; those related to one that leads with it. */
  z.object({ of: z.literal('showing'), picture: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('leading'), picture: idSchema, lists: z.literal(true) }),
  z.object({ of: z.literal('relatingToLeading'), picture: idSchema, lists: z.literal(false) }),
  z.object({ of: z.literal('everything'), lists: z.literal(true) }),
])
export type StoryQuery = z.infer<typeof storyQuerySchema>

/**
 * Pages of the archive, whose number only the database knows: the one that names the story published at an instant and,
 * where it came or went (`onward`), those after it, whose stories have all moved by one; or every page there is.
 */
export type ArchiveQuery = { of: 'month'; publishedAt: string; onward: boolean } | { of: 'all' }

/**
 * The pages of comments after the first, whose number only the database knows: those under the addresses of one story, of
 * which `comments` are no longer stored, or those of all stories. They matter only where the site has them.
 */
export type ThreadQuery = { of: 'story'; paths: string[]; comments: number } | { of: 'all' }

/** The pages a change touches: exact ones, best first, then open-ended sets and, for a story, its old addresses. */
export type Affected = {
  /** Absolute paths; the first is the one the person who made the change is looking at. */
  paths: string[]
  /** Absolute paths, at most a thousand, that matter only where the site has a page of them. */
  known: string[]
  /** Stories to be found by the newsroom, in batches. */
  queries: StoryQuery[]
  /** Pages of the archive to be found by the newsroom; they, too, matter only where the site has them. */
  archives: ArchiveQuery[]
  /** Pages of comments to be found by the newsroom, or null. */
  threads: ThreadQuery | null
  /** The story whose former addresses must be renewed, or null. */
  oldAddressesOf: string | null
  /** What stands round every page, such as its navigation, has changed: whoever has kept it must read it anew. */
  frame: boolean
  /** Taking something away from readers overtakes everything else. */
  urgent: boolean
}

/** The lists with a feed in which a live story stands. */
export const listsWithFeed = (story: LiveStory): string[] => [
  frontPath(),
  ...sectionPages({ path: story.section }),
  ...story.authors.map((slug) => authorPath({ slug })),
  ...story.topics.map((slug) => topicPath({ slug })),
  ...(story.series === null ? [] : [seriesPath({ slug: story.series })]),
]

/** The pages that list a live story. */
export const listsOf = (story: LiveStory): string[] => [
  ...listsWithFeed(story),
  ...(story.corrected.length > 0 ? [correctionsPath(), ...story.corrected.map(correctionsPath)] : []),
]

/** Which pages of the site show something `change` has altered. Pure; every address is absolute and named once. */
export function pathsAffectedBy(change: Change): Affected {
  switch (change.kind) {
    case 'article':
      return affectedByArticle(change)
    case 'comment':
      // whole threads move from page to page as one comes or goes, and each page says how many there are
      return affected({ paths: [articlePath(change.story)], threads: threadsOf([change.story]), urgent: !change.visible })
    case 'author':
      return affected({
        paths: slugsOf(change).map((slug) => authorPath({ slug })),
        queries: [{ of: 'author', author: change.id, lists: true }],
      })
    case 'section':
      // every page carries the sections in its navigation
      return affected({
        paths: [...statesOf(change).flatMap(sectionPages), ...change.parts.map((path) => sectionPath({ path })), frontPath()],
        queries: [{ of: 'section', section: change.id, lists: true }, { of: 'everything', lists: true }],
        archives: [{ of: 'all' }],
        threads: { of: 'all' },
        frame: true,
      })
    case 'topic':
      return affected({
        paths: slugsOf(change).map((slug) => topicPath({ slug })),
        queries: [{ of: 'topic', topic: change.id, lists: false }],
      })
    case 'series':
      return affected({
        paths: slugsOf(change).map((slug) => seriesPath({ slug })),
        queries: [{ of: 'series', series: change.id, lists: false }],
      })
    case 'page':
      // every page may name it at its foot
      return affected({
        paths: [...slugsOf(change).map((slug) => writtenPagePath({ slug })), frontPath()],
        queries: [{ of: 'everything', lists: true }],
        archives: [{ of: 'all' }],
        threads: { of: 'all' },
        frame: true,
        urgent: change.before !== null && change.after === null,
      })
    case 'redirect':
      return affected({ paths: change.from.map(encodedAddress) })
    case 'redirects':
      return affected({ paths: [], known: change.from.map(encodedAddress) })
    case 'media':
      return affected({
        paths: change.authors.map((slug) => authorPath({ slug })),
        queries: [
          { of: 'showing', picture: change.id, lists: false },
          { of: 'leading', picture: change.id, lists: true },
          { of: 'relatingToLeading', picture: change.id, lists: false },
        ],
      })
    case 'related':
      // nobody is looking at them: the person who made the change has published or withdrawn another story
      return affected({ paths: [], known: change.stories.map(articlePath), urgent: change.withdrawn })
    case 'site':
      return affected({ paths: [frontPath()], queries: [{ of: 'everything', lists: true }], archives: [{ of: 'all' }], threads: { of: 'all' }, frame: true })
  }
}

function affectedByArticle({ id, before, after, comments }: Extract<Change, { kind: 'article' }>): Affected {
  const states = statesOf({ before, after })
  const moved = before?.path !== after?.path
  // previous and next link to it by its headline: they follow every edit, in the old section and in the new one
  const places = new Map(states.map(({ section, publishedAt }) => [`${section} ${publishedAt}`, { section, publishedAt }]))
  return affected({
    paths: [...states.map(articlePath), ...states.flatMap(listsOf)],
    queries: [
      ...[...places.values()].map((place) => ({ of: 'neighbours' as const, ...place, lists: false as const })),
      { of: 'relating', article: id, lists: false },
    ],
    archives: archivesOf(before, after),
    threads: threadsOf(states, comments),
    oldAddressesOf: moved ? id : null,
    urgent: before !== null && after === null,
  })
}

const threadsOf = (states: { path: string }[], comments = 0): ThreadQuery => ({ of: 'story', paths: [...new Set(states.map(({ path }) => path))], comments })

/** A story that stays where it is changes one page of the archive; one that comes, goes or changes its time, all from there on. */
function archivesOf(before: LiveStory | null, after: LiveStory | null): ArchiveQuery[] {
  const instants = new Set([after, before].flatMap((state) => (state === null ? [] : [state.publishedAt])))
  const onward = before?.publishedAt !== after?.publishedAt
  return [...instants].map((publishedAt) => ({ of: 'month', publishedAt, onward }))
}

/** What a change has left and what it found, where readers see either; the newer first. */
export const statesOf = <State>({ before, after }: { before: State | null; after: State | null }): State[] => [after, before].filter((state) => state !== null)
const slugsOf = (change: { before: { slug: string } | null; after: { slug: string } | null }) => statesOf(change).map(({ slug }) => slug)

function affected({ paths, known = [], queries = [], archives = [], threads = null, oldAddressesOf = null, frame = false, urgent = false }: Partial<Affected> & { paths: string[] }): Affected {
  return { paths: [...new Set(paths)], known, queries, archives, threads, oldAddressesOf, frame, urgent }
}
