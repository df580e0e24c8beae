import type { CommentStatus } from '@broadsheet/contract'
import type { ReaderStanding } from '@broadsheet/newsroom'
import { oldestFirst, queuesWith, type DeskQueue } from '../../../moderation/deskQueues'
import type { DeskComment, DeskCounts, DeskPage } from '../../../moderation/deskShapes'

/** Something a moderator did in this sitting, with what it takes to undo it. */
export type Deed = {
  key: number
  /** What the moderator is told: “Approved the comment by Rosa.” */
  text: string
  /** Where it was done: a comment that is put back belongs there. */
  queue: DeskQueue
  search: string
  /** What left the pile, with the place it had, in the order of the pile. */
  removed: { comment: DeskComment; index: number }[]
  to: CommentStatus
}

/** The sentence at the foot of the desk: what was done just now, or what went wrong. */
export type Notice = { tone: 'done' | 'wrong'; text: string; deed: number | null }

export type DeskState = {
  queue: DeskQueue
  search: string
  comments: DeskComment[]
  /** The comment that is being read; null where the pile is empty. */
  focus: string | null
  /** Where the next comments begin; null where all are here. */
  after: string | null
  /** How many match, those that are not loaded included. */
  total: number
  counts: DeskCounts
  wordMatching: DeskPage['wordMatching']
  /** Null while nothing is asked for. */
  loading: 'anew' | 'more' | null
  deeds: Deed[]
  notice: Notice | null
  /** What is read out to those who do not see the desk. */
  said: string
}

export type DeskEvent =
  | { event: 'asked'; queue: DeskQueue; search: string }
  | { event: 'asked-more' }
  | { event: 'loaded'; page: DeskPage; queue: DeskQueue; search: string; as: 'anew' | 'more' | 'merged' }
  | { event: 'not-loaded'; message: string }
  | { event: 'counted'; counts: DeskCounts }
  | { event: 'focused'; id: string }
  | { event: 'moved'; by: 1 | -1 }
  | { event: 'did'; deed: Deed }
  | { event: 'failed'; key: number; message: string }
  | { event: 'lost'; key: number; message: string }
  | { event: 'undid'; key: number }
  | { event: 'gone'; ids: readonly string[]; message: string }
  | { event: 'changed'; of: (comment: DeskComment) => boolean; change: (comment: DeskComment) => DeskComment; notice: string | null }
  | { event: 'noticed'; notice: Notice | null }

/** The desk as its first page comes from the newsroom. */
export const deskOf = (page: DeskPage, { queue, search }: Pick<DeskState, 'queue' | 'search'>): DeskState => ({
  queue, search, comments: page.comments, focus: page.comments[0]?.id ?? null, after: page.after, total: page.total, counts: page.counts, wordMatching: page.wordMatching, loading: null, deeds: [], notice: null, said: '',
})

/** The desk after something happened on it. What is told is read out, with where it leaves one. */
export function deskAfter(state: DeskState, event: DeskEvent): DeskState {
  const next = turned(state, event)
  if (next.notice === state.notice || next.notice === null) return next
  const now = focused(next)
  return { ...next, said: `${next.notice.text} ${now === null ? 'The pile is empty.' : `Now: comment by ${now.name}, ${next.total} here.`}` }
}

function turned(state: DeskState, event: DeskEvent): DeskState {
  switch (event.event) {
    case 'asked':
      return { ...state, queue: event.queue, search: event.search, comments: [], focus: null, after: null, total: 0, loading: 'anew' }
    case 'asked-more':
      return { ...state, loading: 'more' }
    case 'loaded':
      return loaded(state, event)
    case 'not-loaded':
      return { ...state, loading: null, notice: { tone: 'wrong', text: event.message, deed: null } }
    case 'counted':
      return counted(state, event.counts)
    case 'focused':
      return { ...state, focus: event.id }
    case 'moved':
      return { ...state, focus: neighbour(state, event.by) }
    case 'did':
      return { ...withoutComments(state, event.deed), deeds: [...state.deeds, event.deed], notice: { tone: 'done', text: event.deed.text, deed: event.deed.key } }
    case 'failed':
    case 'undid':
    case 'lost':
      return ended(state, event)
    case 'gone':
      return { ...leave(state, event.ids), notice: { tone: 'wrong', text: event.message, deed: null } }
    case 'changed':
      return {
        ...state,
        comments: state.comments.map((comment) => (event.of(comment) ? event.change(comment) : comment)),
        notice: event.notice === null ? state.notice : { tone: 'done', text: event.notice, deed: null },
      }
    case 'noticed':
      return { ...state, notice: event.notice }
  }
}

/** The comment that is being read. */
export const focused = ({ comments, focus }: Pick<DeskState, 'comments' | 'focus'>): DeskComment | null => comments.find(({ id }) => id === focus) ?? null

/** Whether it is time to ask for more: fifteen before the last that is here. */
export function wantsMore({ comments, focus, after, loading }: DeskState): boolean {
  return after !== null && loading === null && comments.length - comments.findIndex(({ id }) => id === focus) <= 15
}

/** Comments of one reader, who is known here by name where nobody may know the email. */
export const sameReader = (a: Pick<DeskComment, 'id' | 'email'>, b: Pick<DeskComment, 'id' | 'email'>): boolean => a.id === b.id || (a.email !== null && a.email === b.email)

/** How a reader stands, on all that they wrote. */
export const withStanding = (standing: ReaderStanding) => (comment: DeskComment): DeskComment => ({ ...comment, reader: { ...comment.reader, standing } })

function loaded(state: DeskState, { page, queue, search, as }: Extract<DeskEvent, { event: 'loaded' }>): DeskState {
  if (queue !== state.queue || search !== state.search) return state
  // what was decided while it travelled is not brought back
  const decided = new Set(state.deeds.filter((deed) => deed.queue === queue).flatMap(({ removed }) => removed.map(({ comment }) => comment.id)))
  const here = as === 'anew' ? [] : state.comments
  const known = new Set(here.map(({ id }) => id))
  const comments = [...here, ...page.comments.filter(({ id }) => !known.has(id) && !decided.has(id))]
  // what comes back belongs among what is here, and moves nobody from what they read
  if (as === 'merged') comments.sort(oldestFirst(queue) ? byAge : (a, b) => byAge(b, a))
  const focus = (as === 'anew' ? null : state.focus) ?? comments[0]?.id ?? null
  const after = as === 'merged' && here.length > 0 ? state.after : page.after
  return { ...state, comments, focus, after, total: Math.max(page.total, comments.length), counts: page.counts, wordMatching: page.wordMatching, loading: null }
}

const byAge = (a: DeskComment, b: DeskComment): number => a.createdAt.localeCompare(b.createdAt) || (a.id < b.id ? -1 : 1)

/** New ones join the end of a pile that is gone through from the oldest on; others wait until they are asked for. */
function counted(state: DeskState, counts: DeskCounts): DeskState {
  const total = state.search === '' ? counts[state.queue] : state.total
  const last = state.comments.at(-1)
  const joined = oldestFirst(state.queue) && state.after === null && total > state.comments.length && state.search === ''
  return { ...state, counts, total, after: joined ? (last === undefined ? '' : `${last.createdAt}~${last.id}`) : state.after }
}

function neighbour({ comments, focus }: DeskState, by: 1 | -1): string | null {
  const index = comments.findIndex(({ id }) => id === focus)
  return comments[Math.min(Math.max(index + by, 0), comments.length - 1)]?.id ?? null
}

function withoutComments(state: DeskState, { removed, to }: Deed): DeskState {
  const counts = removed.reduce((so, { comment }) => moved(so, comment, to), state.counts)
  return { ...leave(state, removed.map(({ comment }) => comment.id)), counts }
}

/** The next one comes to where a comment was; at the end, the one before it. */
function leave(state: DeskState, ids: readonly string[]): DeskState {
  const gone = new Set(ids)
  const comments = state.comments.filter(({ id }) => !gone.has(id))
  const total = Math.max(0, state.total - (state.comments.length - comments.length))
  if (state.focus === null || !gone.has(state.focus)) return { ...state, comments, total }
  const index = state.comments.findIndex(({ id }) => id === state.focus)
  const next = state.comments.slice(index).find(({ id }) => !gone.has(id)) ?? comments.at(-1)
  return { ...state, comments, total, focus: next?.id ?? null }
}

function ended(state: DeskState, event: Extract<DeskEvent, { event: 'failed' | 'undid' | 'lost' }>): DeskState {
  const deed = state.deeds.find(({ key }) => key === event.key)
  if (deed === undefined) return state
  const deeds = state.deeds.filter(({ key }) => key !== event.key)
  if (event.event === 'lost') return { ...state, deeds, notice: { tone: 'wrong', text: event.message, deed: null } }
  const notice: Notice = event.event === 'failed' ? { tone: 'wrong', text: event.message, deed: null } : { tone: 'done', text: `Undone: ${deed.text}`, deed: null }
  const counts = deed.removed.reduce((so, { comment }) => moved(so, { status: deed.to, reportCount: 0, unmoderated: false }, comment.status, comment), state.counts)
  if (deed.queue !== state.queue || deed.search !== state.search) return { ...state, deeds, counts, notice }
  const comments = [...state.comments]
  for (const { comment, index } of deed.removed) if (!comments.some(({ id }) => id === comment.id)) comments.splice(index, 0, comment)
  return { ...state, deeds, counts, notice, comments, total: state.total + comments.length - state.comments.length, focus: focusAfter(state, event, deed) }
}

/** What is undone is read again. What failed is not: the next key is meant for the comment that is being read. */
function focusAfter({ focus }: DeskState, { event }: Extract<DeskEvent, { event: 'failed' | 'undid' | 'lost' }>, { removed: [first] }: Deed): string | null {
  return event === 'undid' || focus === null ? (first?.comment.id ?? focus) : focus
}

type Counted = Pick<DeskComment, 'status' | 'reportCount' | 'unmoderated'>

/** The counts after a comment has gone from its piles to `to`: what a person decided is neither reported nor unread. */
function moved(counts: DeskCounts, from: Counted, to: CommentStatus, as: Counted = { status: to, reportCount: 0, unmoderated: false }): DeskCounts {
  const next = { ...counts }
  for (const queue of queuesWith(from)) next[queue] = Math.max(0, next[queue] - 1)
  for (const queue of queuesWith({ ...as, status: to })) next[queue] += 1
  return next
}
