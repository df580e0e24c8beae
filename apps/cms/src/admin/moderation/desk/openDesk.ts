import type { CommentPolicy } from '@broadsheet/contract'
import { rejectionReasons, type ReaderStanding, type RejectionReason } from '@broadsheet/newsroom'
import type { DeskQueue } from '../../../moderation/deskQueues'
import { mostAtOnce, type DeskComment } from '../../../moderation/deskShapes'
import type { StepResult } from '../../takedown/sendStep'
import { deedOf, deedOfMany, type DeskOffer } from './deskOffers'
import { standingDeeds, type DeskRequests, type Said } from './deskRequests'
import { deskAfter, focused, sameReader, wantsMore, withStanding, type Deed, type DeskEvent, type DeskState } from './deskState'

/** What the newsroom did for a deed, by which it can be undone; null where it did not do it. */
type Done = { ids: readonly string[]; judged: { comment: DeskComment; before: ReaderStanding } | null } | null

/**
 * A sitting at the desk. What a moderator does is shown at once and asked of the newsroom behind their back; where it says
 * no, it is put back with a sentence. Everything done can be undone while the sitting lasts.
 */
export function openDesk(requests: DeskRequests, initial: DeskState) {
  let state = initial
  let lastKey = 0
  /** How often something was done or undone. */
  let turns = 0
  const listeners = new Set<() => void>()
  const under = new Map<number, Promise<Done>>()
  /** What is being undone: whatever is done next, maybe to the same comment or reader, waits for it. */
  let undoing: Promise<void> = Promise.resolve()

  const tell = (event: DeskEvent) => {
    state = deskAfter(state, event)
    for (const listener of listeners) listener()
  }

  const load = async (query: { queue: DeskQueue; search: string; after?: string }, as: 'anew' | 'more' | 'merged') => {
    const answer = await requests.page(query)
    if ('refused' in answer) tell({ event: 'not-loaded', message: answer.refused })
    else tell({ event: 'loaded', page: answer.said, queue: query.queue, search: query.search, as })
  }
  const open = async (queue: DeskQueue, search: string) => {
    tell({ event: 'asked', queue, search })
    await load({ queue, search }, 'anew')
  }
  const keepUp = () => {
    if (!wantsMore(state)) return
    const { queue, search, after } = state
    tell({ event: 'asked-more' })
    void load({ queue, search, ...(after === null || after === '' ? {} : { after }) }, 'more')
  }
  const count = async () => {
    const asked = turns
    const answer = await requests.counts()
    // what was counted before the last decision would turn it back for a while
    if ('refused' in answer || asked !== turns) return
    tell({ event: 'counted', counts: answer.said })
    keepUp()
  }

  /** Shows something as done, and asks the newsroom for it. */
  const act = (deed: Pick<Deed, 'text' | 'removed' | 'to'>, carryOut: (key: number) => Promise<Done>) => {
    const key = (lastKey += 1)
    turns += 1
    tell({ event: 'did', deed: { ...deed, key, queue: state.queue, search: state.search } })
    under.set(key, carryOut(key))
    keepUp()
  }
  const placesOf = (which: (comment: DeskComment) => boolean) => state.comments.flatMap((comment, index) => (which(comment) ? [{ comment, index }] : []))

  const decide = (to: DeskOffer['to'], reason: RejectionReason | null) => {
    const comment = focused(state)
    if (comment === null) return
    const { id, status: from, editedAt } = comment
    const { queue, search } = state
    const text = `${deedOf(to, comment)}${to === 'rejected' && reason !== null ? ` ${rejectionReasons[reason].label}.` : ''}`
    act({ text, to, removed: placesOf((other) => other.id === id) }, async (key) => {
      await undoing
      const answer = await requests.decide({ id, from, to, reason, editedAt })
      if (answer.outcome === 'decided') return { ids: [id], judged: null }
      const message = answer.outcome === 'failed' ? `The comment by ${comment.name} is where it was. ${answer.message}` : `About the comment by ${comment.name}: ${answer.message}`
      tell({ event: answer.outcome === 'lost' ? 'lost' : 'failed', key, message })
      if (answer.outcome === 'lost') await count()
      if (answer.outcome === 'changed') await open(queue, search)
      return null
    })
  }

  const standingOf = (comment: DeskComment, standing: ReaderStanding) =>
    tell({ event: 'changed', of: (other) => sameReader(other, comment), change: withStanding(standing), notice: null })

  const judge = (standing: ReaderStanding, reject: 'nothing' | 'waiting' | 'everything') => {
    const comment = focused(state)
    if (comment === null) return
    const former = comment.reader.standing
    const gone = (other: DeskComment) =>
      reject !== 'nothing' && sameReader(other, comment) && (other.status === 'pending' || (other.status === 'approved' && reject === 'everything'))
    act({ text: standingDeeds[standing](comment.name), to: 'rejected', removed: placesOf(gone) }, async (key) => {
      standingOf(comment, standing)
      await undoing
      standingOf(comment, standing)
      const answer = await requests.judge({ comment: comment.id, standing, reject })
      if ('said' in answer) {
        void count()
        return { ids: answer.said.rejected, judged: { comment, before: answer.said.before } }
      }
      standingOf(comment, former)
      tell({ event: 'failed', key, message: `Nothing was decided about ${comment.name}. ${answer.refused}` })
      return null
    })
  }

  const decideMany = async (to: DeskOffer['to'], reason: RejectionReason | null, agreed: number, onProgress: (decided: number) => void): Promise<StepResult> => {
    const { queue, search } = state
    const ids: string[] = []
    await undoing
    while (ids.length < agreed) {
      const answer = await requests.decideMany({ queue, search, to, reason, count: Math.min(mostAtOnce, agreed - ids.length) })
      if ('refused' in answer) {
        if (ids.length === 0) return { outcome: 'refused', message: answer.refused }
        break
      }
      if (answer.said.decided.length === 0) break
      ids.push(...answer.said.decided)
      onProgress(ids.length)
    }
    const gone = new Set(ids)
    act({ text: deedOfMany(to, ids.length), to, removed: placesOf(({ id }) => gone.has(id)) }, async () => ({ ids, judged: null }))
    await open(queue, search)
    return { outcome: 'done' }
  }

  const takeBack = async (deed: Deed): Promise<void> => {
    const done = await under.get(deed.key)
    under.delete(deed.key)
    if (done == null) return
    const missed: string[] = []
    for (let start = 0; start < done.ids.length; start += mostAtOnce) {
      const ids = done.ids.slice(start, start + mostAtOnce)
      const answer = await requests.takeBack(ids)
      const back = new Set('said' in answer ? answer.said.takenBack : [])
      missed.push(...ids.filter((id) => !back.has(id)))
    }
    if (done.judged !== null) {
      const { comment, before } = done.judged
      const answer = await requests.judge({ comment: comment.id, standing: before })
      if ('said' in answer) standingOf(comment, before)
      else tell({ event: 'noticed', notice: { tone: 'wrong', text: answer.refused, deed: null } })
    }
    if (missed.length > 0) tell({ event: 'gone', ids: missed, message: missed.length === 1 ? 'It could not be undone: it has been decided anew since.' : `${missed.length} could not be undone: they have been decided anew since.` })
    // of many, only those that had been loaded could be put back at once
    if (done.ids.length > deed.removed.length) await load({ queue: state.queue, search: state.search }, 'merged')
    else await count()
  }

  const undo = () => {
    const deed = state.deeds.at(-1)
    if (deed === undefined) return
    turns += 1
    tell({ event: 'undid', key: deed.key })
    const before = undoing
    undoing = before.then(() => takeBack(deed))
  }

  /** Changes something beside the decision, on all comments it concerns, and back again where the newsroom says no. */
  const set = async (of: (comment: DeskComment) => boolean, change: Partial<DeskComment> | ((comment: DeskComment) => DeskComment), back: typeof change, notice: string, ask: () => Promise<Said<unknown>>) => {
    const applied = (by: typeof change) => (comment: DeskComment) => (typeof by === 'function' ? by(comment) : { ...comment, ...by })
    tell({ event: 'changed', of, change: applied(change), notice })
    const answer = await ask()
    if (!('refused' in answer)) return
    tell({ event: 'changed', of, change: applied(back), notice: null })
    tell({ event: 'noticed', notice: { tone: 'wrong', text: answer.refused, deed: null } })
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    open: (queue: DeskQueue, search: string) => void open(queue, search),
    /** Counts anew, once what was done is done in the newsroom, too. */
    count: () => void Promise.allSettled([...under.values(), undoing]).then(count),
    focus: (id: string) => {
      tell({ event: 'focused', id })
      keepUp()
    },
    move: (by: 1 | -1) => {
      tell({ event: 'moved', by })
      keepUp()
    },
    decide,
    decideMany,
    judge,
    undo,
    lock: ({ id, locked }: DeskComment) =>
      void set((other) => other.id === id, { locked: !locked }, { locked }, locked ? 'It takes replies again.' : 'It takes no more replies.', () => requests.lock(id, !locked)),
    feature: ({ id, featured }: DeskComment) =>
      void set((other) => other.id === id, { featured: !featured }, { featured }, featured ? 'It is no longer marked as one of the best.' : 'Readers see it marked as one of the best.', () => requests.feature(id, !featured)),
    closeStory: ({ id, headline, commentPolicy: former }: NonNullable<DeskComment['story']>) => {
      const policy: CommentPolicy = former === 'open' ? 'closed' : 'open'
      const to = (commentPolicy: CommentPolicy) => (comment: DeskComment): DeskComment => (comment.story === null ? comment : { ...comment, story: { ...comment.story, commentPolicy } })
      return set(({ story }) => story?.id === id, to(policy), to(former), `Comments on “${headline}” are ${policy === 'closed' ? 'closed' : 'open again'}.`, () => requests.closeStory(id, policy))
    },
    dismiss: () => tell({ event: 'noticed', notice: null }),
  }
}

/** A sitting at the desk, as its parts use it. */
export type DeskSitting = ReturnType<typeof openDesk>
