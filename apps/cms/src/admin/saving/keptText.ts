import { z } from 'zod'
import { stableJson } from '../../history/stableJson'
import type { Article } from '../../payload-types'

const keptSchema = z.object({ at: z.iso.datetime(), data: z.record(z.string(), z.unknown()) })

/** A story's text as a form last held it, and when. */
export type KeptText = z.infer<typeof keptSchema>

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Whether a field is typed or chosen by a person; the newsroom works out the others at each save. Every field must be decided. */
const isTyped = {
  headline: true, standfirst: true, leadMedia: true, body: true, byline: true, picks: true, keptFrom: true, corrections: true, meta: true,
  section: true, topics: true, series: true, kicker: true, language: true, commentPolicy: true,
  // follow from the headline and from publication; by hand they are changed with a story that is saved at once
  slug: false, path: false, publishedAt: false,
  // a wish that each save fulfils
  tellReaders: false,
  id: false, createdAt: false, updatedAt: false, deletedAt: false, _status: false, owner: false, takedown: false,
  changedAt: false, correctedAt: false, retracted: false, wordCount: false, readingMinutes: false, plainText: false,
  related: false, mentions: false, pictures: false,
  savedBy: false, savedByName: false, savedAs: false, savedAt: false, savedFrom: false, versionName: false,
} satisfies Record<keyof Article, boolean>
const typedNames: ReadonlySet<string> = new Set(Object.entries(isTyped).flatMap(([name, yes]) => (yes ? [name] : [])))

/** Whether the field at `path` of a story's form is typed or chosen by a person. */
export const isTypedField = (path: string): boolean => typedNames.has(path.split('.')[0] ?? '')

/**
 * Keeps what is typed into a story in this browser until the newsroom has stored it: for one person and one story. The
 * browser writes it down at once, so that it outlives a closed tab and a newsroom that is down.
 */
export function keptText(shelfOf: () => Shelf, { person, story }: { person: string; story: string }) {
  const key = `broadsheet:unsaved:${person}:${story}`
  /** A browser may refuse its shelf altogether. */
  const onShelf = <Result>(use: (shelf: Shelf) => Result): Result | null => {
    try {
      return use(shelfOf())
    } catch {
      return null
    }
  }
  return {
    read: (): KeptText | null => {
      const text = onShelf((shelf) => shelf.getItem(key))
      return text === null ? null : (keptSchema.safeParse(parsed(text)).data ?? null)
    },
    /** Gives false where the browser has no room for it, or keeps nothing at all. */
    write: (kept: KeptText): boolean =>
      onShelf((shelf) => {
        shelf.setItem(key, JSON.stringify(kept))
        return true
      }) ?? false,
    clear: () => onShelf((shelf) => shelf.removeItem(key)),
  }
}

const lists: ReadonlySet<string> = new Set(['byline', 'corrections'])

/** The text that stands in a form, which says 0 for a list without rows. */
export const textIn = (form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value === 0 && lists.has(name) ? [] : value]))

/** Whether two states of a form hold the same words and choices. */
export const holdTheSame = (one: Record<string, unknown>, other: Record<string, unknown>): boolean => stableJson(typed(one)) === stableJson(typed(other))

const typed = (data: Record<string, unknown>) => Object.fromEntries(Object.entries(data).filter(([name]) => typedNames.has(name)))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
