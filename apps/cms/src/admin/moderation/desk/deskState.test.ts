import { describe, expect, it } from '@jest/globals'
import type { DeskComment } from '../../../moderation/deskShapes'
import { aDeskComment, aDeskPage } from '../../../testing/aDeskComment'
import { deskAfter, deskOf, focused, sameReader, wantsMore, withStanding, type Deed, type DeskEvent, type DeskState } from './deskState'

const place = { queue: 'pending' as const, search: '' }
const aDesk = (comments: DeskComment[], changes: Partial<DeskState> = {}): DeskState => ({ ...deskOf(aDeskPage(comments), place), ...changes })
const after = (state: DeskState, ...events: DeskEvent[]) => events.reduce(deskAfter, state)
const three = () => [aDeskComment({ id: 'a', name: 'Ann' }), aDeskComment({ id: 'b', name: 'Ben' }), aDeskComment({ id: 'c', name: 'Cleo' })]
const deedOn = (state: DeskState, ids: string[], changes: Partial<Deed> = {}): Deed => ({
  key: 1, text: 'Approved the comment by Ann.', queue: state.queue, search: state.search, to: 'approved', removed: state.comments.flatMap((comment, index) => (ids.includes(comment.id) ? [{ comment, index }] : [])), ...changes,
})
const names = (state: DeskState) => state.comments.map(({ id }) => id).join('')

describe('deskAfter', () => {
  it.each<[string, string[], string | null]>([
    ['a', ['a'], 'b'],
    ['b', ['b'], 'c'],
    ['c', ['c'], 'b'],
    ['a', ['a', 'b'], 'c'],
    ['b', ['a'], 'b'],
    ['b', ['a', 'b', 'c'], null],
  ])('reading %s, a decision on %j leads to %s', (focus, ids, next) => {
    const state = aDesk(three(), { focus })
    expect(after(state, { event: 'did', deed: deedOn(state, ids) }).focus).toBe(next)
  })

  it('moves the counts at once, and reads out where that leads', () => {
    const [first, ...rest] = three()
    const state = aDesk([{ ...aDeskComment(), ...first, reportCount: 2 }, ...rest], { counts: { pending: 3, reported: 1, unmoderated: 0, spam: 0, rejected: 0, approved: 4 } })
    const done = after(state, { event: 'did', deed: deedOn(state, ['a']) })
    expect(done).toMatchObject({ counts: { pending: 2, reported: 0, approved: 5 }, total: 2, said: 'Approved the comment by Ann. Now: comment by Ben, 2 here.' })
    expect(after(done, { event: 'undid', key: 1 })).toMatchObject({ counts: state.counts, total: 3, focus: 'a', said: 'Undone: Approved the comment by Ann. Now: comment by Ann, 3 here.' })
  })

  it('says when the pile is empty', () => {
    const state = aDesk(three().slice(0, 1))
    expect(after(state, { event: 'did', deed: deedOn(state, ['a']) }).said).toBe('Approved the comment by Ann. The pile is empty.')
  })

  it('puts back where it was what failed, with a sentence, and leaves one where one reads', () => {
    const state = aDesk(three(), { focus: 'b' })
    const failed = after(state, { event: 'did', deed: deedOn(state, ['b']) }, { event: 'failed', key: 1, message: 'No.' })
    expect([names(failed), failed.focus, failed.deeds, failed.notice]).toEqual(['abc', 'c', [], { tone: 'wrong', text: 'No.', deed: null }])
  })

  it('leaves out what somebody else decided first', () => {
    const state = aDesk(three())
    const lost = after(state, { event: 'did', deed: deedOn(state, ['a']) }, { event: 'lost', key: 1, message: 'Ida approved it.' })
    expect([names(lost), lost.focus, lost.deeds]).toEqual(['bc', 'b', []])
  })

  it('knows nothing of what was undone before it failed', () => {
    const state = aDesk(three())
    expect(after(state, { event: 'failed', key: 9, message: 'No.' })).toEqual(state)
  })

  it('puts nothing back into another pile', () => {
    const state = aDesk(three())
    const other = after(state, { event: 'did', deed: deedOn(state, ['a']) }, { event: 'asked', queue: 'spam', search: '' }, { event: 'undid', key: 1 })
    expect([names(other), other.queue, other.counts.pending]).toEqual(['', 'spam', 3])
  })

  it('walks to the ends and no further', () => {
    const state = aDesk(three())
    expect(after(state, { event: 'moved', by: -1 }).focus).toBe('a')
    expect(after(state, { event: 'moved', by: 1 }, { event: 'moved', by: 1 }, { event: 'moved', by: 1 }).focus).toBe('c')
    expect(after(state, { event: 'focused', id: 'b' }).focus).toBe('b')
    expect(after(aDesk([]), { event: 'moved', by: 1 }).focus).toBeNull()
  })

  it('adds what comes after, without what is here or was decided meanwhile', () => {
    const state = aDesk(three())
    const more = aDeskPage([aDeskComment({ id: 'a' }), aDeskComment({ id: 'c' }), aDeskComment({ id: 'd' })], { after: 'on' })
    const done = after(state, { event: 'asked-more' }, { event: 'did', deed: deedOn(state, ['a']) }, { event: 'loaded', page: more, as: 'more', ...place })
    expect([names(done), done.focus, done.after, done.loading]).toEqual(['bcd', 'b', 'on', null])
  })

  it('begins anew, and takes no notice of a pile that was left', () => {
    const state = after(aDesk(three()), { event: 'asked', queue: 'spam', search: 'x' })
    expect(state).toMatchObject({ comments: [], focus: null, loading: 'anew' })
    expect(after(state, { event: 'loaded', page: aDeskPage(three()), as: 'anew', ...place })).toBe(state)
    const page = aDeskPage([aDeskComment({ id: 'z' })])
    expect(after(state, { event: 'loaded', page, as: 'anew', queue: 'spam', search: 'x' })).toMatchObject({ focus: 'z', loading: null })
    expect(after(state, { event: 'not-loaded', message: 'No.' })).toMatchObject({ loading: null, notice: { text: 'No.' } })
  })

  it.each([['pending' as const, 'eabc'], ['spam' as const, 'cbae']])('puts what comes back to %s among what is here, and leaves one where one reads', (queue, order) => {
    const at = (id: string, day: number) => aDeskComment({ id, createdAt: `2026-01-0${day}T00:00:00.000Z` })
    const here = [at('a', 2), at('b', 3), at('c', 4)]
    const state = aDesk(queue === 'pending' ? here : here.toReversed(), { queue, focus: 'b', after: 'on' })
    const merged = after(state, { event: 'loaded', page: aDeskPage([at('e', 1), at('a', 2)]), as: 'merged', queue, search: '' })
    expect([names(merged), merged.focus, merged.after]).toEqual([order, 'b', 'on'])
  })

  it('asks for what joins a pile that is gone through from the oldest on, and lets others wait', () => {
    const counts = { pending: 4, reported: 0, unmoderated: 0, spam: 4, rejected: 0, approved: 0 }
    expect(after(aDesk(three()), { event: 'counted', counts })).toMatchObject({ total: 4, after: '2026-01-01T00:00:00.000Z~c' })
    expect(after(aDesk([]), { event: 'counted', counts })).toMatchObject({ after: '' })
    expect(after(aDesk(three(), { queue: 'spam' }), { event: 'counted', counts })).toMatchObject({ total: 4, after: null })
    expect(after(aDesk(three(), { search: 'x' }), { event: 'counted', counts })).toMatchObject({ total: 3, after: null })
  })

  it('takes out what could not be undone', () => {
    expect(names(after(aDesk(three()), { event: 'gone', ids: ['a'], message: 'It has been decided anew.' }))).toBe('bc')
  })

  it('changes what it is told to, and forgets a sentence', () => {
    const state = after(aDesk(three()), { event: 'changed', of: ({ id }) => id === 'b', change: withStanding('held'), notice: 'Held.' })
    expect(state.comments.map(({ reader }) => reader.standing)).toEqual(['none', 'held', 'none'])
    expect(after(state, { event: 'noticed', notice: null }).notice).toBeNull()
  })
})

describe('wantsMore', () => {
  const many = Array.from({ length: 30 }, (_, index) => aDeskComment({ id: `${index}` }))
  it.each<[string, Partial<DeskState>, boolean]>([
    ['far from the end', { after: 'on' }, false],
    ['fifteen before the end', { after: 'on', focus: '15' }, true],
    ['with nothing left', { after: null, focus: '29' }, false],
    ['while it travels', { after: 'on', focus: '29', loading: 'more' }, false],
  ])('%s', (_name, changes, expected) => {
    expect(wantsMore(aDesk(many, changes))).toBe(expected)
  })
})

describe('a reader', () => {
  it.each([
    [{ id: 'a', email: 'x' }, { id: 'b', email: 'x' }, true],
    [{ id: 'a', email: 'x' }, { id: 'b', email: 'y' }, false],
    [{ id: 'a', email: null }, { id: 'b', email: null }, false],
    [{ id: 'a', email: null }, { id: 'a', email: null }, true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameReader(a, b)).toBe(same)
  })

  it('is nobody where the pile is empty', () => {
    expect(focused({ comments: [], focus: null })).toBeNull()
  })
})
