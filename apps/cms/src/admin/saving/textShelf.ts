import { keptText, type KeptText } from './keptText'

/** How often what is being typed is written down, in milliseconds. */
const rhythm = 250

/** The browser's shelf for one form: what it found there at first, and what is typed now. */
export type TextShelf = {
  /** What an earlier form left there unsaved; asked once, when this form opens. */
  found: () => KeptText | null
  /** Something was typed: it is written down soon. */
  note: (read: () => Record<string, unknown>) => void
  /** Writes down at once what still waits. */
  flush: () => void
  /** All of it is stored, or nobody wants it. */
  clear: () => void
  /** Whether this browser had room for what was written down last. */
  keeps: () => boolean
  subscribe: (listener: () => void) => () => void
}

/** Opens the shelf of one person and one story, in the browser's `storage`. */
export function textShelf(place: { person: string; story: string }, storage = () => window.localStorage): TextShelf {
  const kept = keptText(storage, place)
  const listeners = new Set<() => void>()
  let keeps = true
  let found: KeptText | null | undefined
  let pending: { timer: ReturnType<typeof setTimeout>; read: () => Record<string, unknown> } | null = null
  const flush = () => {
    if (pending === null) return
    clearTimeout(pending.timer)
    const { read } = pending
    pending = null
    keeps = kept.write({ at: new Date().toISOString(), data: read() })
    listeners.forEach((listener) => listener())
  }
  return {
    found: () => (found === undefined ? (found = kept.read()) : found),
    note: (read) => {
      pending = pending === null ? { timer: setTimeout(flush, rhythm), read } : { ...pending, read }
    },
    flush,
    clear: () => {
      if (pending !== null) clearTimeout(pending.timer)
      pending = null
      kept.clear()
    },
    keeps: () => keeps,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
