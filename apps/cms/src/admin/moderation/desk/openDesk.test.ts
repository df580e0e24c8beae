import { describe, expect, it } from '@jest/globals'
import type { DeskComment, DeskPage } from '../../../moderation/deskShapes'
import { aDeskComment, aDeskPage } from '../../../testing/aDeskComment'
import type { Decided, DeskRequests } from './deskRequests'
import { deskOf } from './deskState'
import { openDesk } from './openDesk'

const place = { queue: 'pending' as const, search: '' }
const three = () => [aDeskComment({ id: 'a', name: 'Ann', email: 'ann@example.org' }), aDeskComment({ id: 'b', name: 'Ben' }), aDeskComment({ id: 'c', name: 'Ann', email: 'ann@example.org' })]
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

/** A desk whose newsroom answers as it is told to, and notes what it was asked. */
function aSitting({ first = aDeskPage(three()), next = aDeskPage([]), ...answers }: Partial<DeskRequests> & { first?: DeskPage; next?: DeskPage } = {}) {
  const asked: unknown[] = []
  const answer = <Arguments extends unknown[], Answer>(name: string, reply: (...given: Arguments) => Answer) => async (...given: Arguments) => {
    asked.push([name, ...given])
    return reply(...given)
  }
  const requests: DeskRequests = {
    page: answer('page', () => ({ said: next })),
    counts: answer('counts', () => ({ said: first.counts })),
    decide: answer('decide', (): Decided => ({ outcome: 'decided' })),
    decideMany: answer('decideMany', () => ({ said: { decided: [] } })),
    takeBack: answer('takeBack', (comments: readonly string[]) => ({ said: { takenBack: [...comments] } })),
    judge: answer('judge', () => ({ said: { before: 'none' as const, rejected: ['a', 'c'] } })),
    lock: answer('lock', () => ({ said: null })),
    feature: answer('feature', () => ({ said: null })),
    closeStory: answer('closeStory', () => ({ said: null })),
    openSite: answer('openSite', () => ({ said: null })),
    ...answers,
  }
  const desk = openDesk(requests, deskOf(first, place))
  return { desk, asked, ids: () => desk.snapshot().comments.map(({ id }) => id).join(''), told: () => desk.snapshot().notice?.text ?? null, one: (id: string): DeskComment | undefined => desk.snapshot().comments.find((comment) => comment.id === id) }
}

describe('a sitting at the desk', () => {
  it('shows the next comment before the newsroom has answered', async () => {
    const { desk, asked, ids, told } = aSitting()
    desk.decide('rejected', 'hate')
    expect([ids(), told()]).toEqual(['bc', 'Rejected the comment by Ann. Hate speech.'])
    await settled()
    expect(asked).toContainEqual(['decide', { id: 'a', from: 'pending', to: 'rejected', reason: 'hate', editedAt: null }])
  })

  it('is not turned back by counts from before the last decision', async () => {
    let answer: (counts: DeskPage['counts']) => void = () => undefined
    const { desk } = aSitting({ counts: () => new Promise((resolve) => (answer = (said) => resolve({ said }))) })
    desk.count()
    await settled()
    const before = desk.snapshot().counts.pending
    desk.decide('approved', null)
    answer({ ...desk.snapshot().counts, pending: 99 })
    await settled()
    expect(desk.snapshot().counts.pending).toBe(before - 1)
  })

  it('takes back the last one first, and nothing when there is nothing', async () => {
    const { desk, asked, ids } = aSitting()
    desk.decide('approved', null)
    desk.decide('spam', null)
    desk.undo()
    expect(ids()).toBe('bc')
    desk.undo()
    desk.undo()
    await settled()
    expect(ids()).toBe('abc')
    expect(asked).toEqual(expect.arrayContaining([['takeBack', ['b']], ['takeBack', ['a']]]))
  })

  it.each<[Decided, string, string]>([
    [{ outcome: 'failed', message: 'No answer.' }, 'abc', 'The comment by Ann is where it was. No answer.'],
    [{ outcome: 'lost', message: 'Ida approved it at 12:04.' }, 'bc', 'About the comment by Ann: Ida approved it at 12:04.'],
    [{ outcome: 'changed', message: 'Its writer has changed it.' }, 'z', 'About the comment by Ann: Its writer has changed it.'],
  ])('is told %j', async (answer, left, text) => {
    const { desk, ids, told } = aSitting({ decide: async () => answer, next: aDeskPage([aDeskComment({ id: 'z' })]), counts: async () => ({ said: { ...aDeskPage([]).counts, pending: 2 } }) })
    desk.decide('approved', null)
    await settled()
    await settled()
    expect([ids(), told()]).toEqual([left, text])
    desk.undo()
    expect(ids()).toBe(left)
  })

  it('says what could not be undone, and takes it out again', async () => {
    const { desk, ids, told } = aSitting({ takeBack: async () => ({ said: { takenBack: [] } }) })
    desk.decide('approved', null)
    desk.undo()
    expect(ids()).toBe('abc')
    await settled()
    expect([ids(), told()]).toEqual(['bc', 'It could not be undone: it has been decided anew since.'])
  })

  it('bans a reader with all that waits, and lets them off with all of it', async () => {
    const { desk, asked, ids } = aSitting()
    desk.judge('banned', 'waiting')
    expect(ids()).toBe('b')
    await settled()
    desk.undo()
    await settled()
    expect(ids()).toBe('abc')
    expect(asked).toContainEqual(['takeBack', ['a', 'c']])
    expect(asked).toContainEqual(['judge', { comment: 'a', standing: 'none' }])
  })

  it('does nothing new before what is being undone is undone', async () => {
    const order: string[] = []
    const slowly = async <Answer>(name: string, said: Answer) => {
      await settled()
      order.push(name)
      return { said }
    }
    const { desk, one } = aSitting({
      judge: async ({ standing }) => slowly(standing, { before: 'none', rejected: ['a', 'c'] }),
      takeBack: async (comments) => slowly('take back', { takenBack: [...comments] }),
      decide: async () => {
        order.push('decide')
        return { outcome: 'decided' }
      },
    })
    desk.judge('banned', 'waiting')
    desk.undo()
    desk.judge('held', 'nothing')
    desk.decide('approved', null)
    for (let turn = 0; turn < 8; turn += 1) await settled()
    expect(order).toEqual(['banned', 'take back', 'none', 'decide', 'held'])
    expect(one('c')?.reader.standing).toBe('held')
  })

  it('holds a reader on every comment of theirs, and puts that back when the newsroom refuses', async () => {
    const held = aSitting()
    held.desk.judge('held', 'nothing')
    expect([held.one('a')?.reader.standing, held.one('b')?.reader.standing, held.one('c')?.reader.standing]).toEqual(['held', 'none', 'held'])
    const refused = aSitting({ judge: async () => ({ refused: 'No.' }) })
    refused.desk.judge('held', 'nothing')
    await settled()
    expect([refused.one('a')?.reader.standing, refused.told()]).toEqual(['none', 'Nothing was decided about Ann. No.'])
  })

  it('decides as many as were agreed to, piece by piece', async () => {
    let left = 250
    const { desk, asked, told } = aSitting({
      decideMany: async ({ count }) => {
        const decided = Array.from({ length: Math.min(count, left) }, (_, index) => `m${left - index}`)
        left -= decided.length
        return { said: { decided } }
      },
    })
    const progress: number[] = []
    expect(await desk.decideMany('approved', null, 250, (done) => progress.push(done))).toEqual({ outcome: 'done' })
    expect([progress, told()]).toEqual([[200, 250], 'Approved 250 comments.'])
    desk.undo()
    await settled()
    await settled()
    expect(asked.filter((question) => JSON.stringify(question).startsWith('["takeBack"'))).toHaveLength(2)
  })

  it('says why nothing of many was decided', async () => {
    const { desk } = aSitting({ decideMany: async () => ({ refused: 'No.' }) })
    expect(await desk.decideMany('spam', null, 3, () => undefined)).toEqual({ outcome: 'refused', message: 'No.' })
  })

  it('asks for more before the last one is read', async () => {
    const { desk, ids } = aSitting({ first: aDeskPage(three(), { after: 'on', total: 4 }), next: aDeskPage([aDeskComment({ id: 'd' })]) })
    desk.move(1)
    await settled()
    expect(ids()).toBe('abcd')
  })

  it.each([
    ['lock', 'It takes no more replies.', (comment: DeskComment | undefined) => comment?.locked],
    ['feature', 'Readers see it marked as one of the best.', (comment: DeskComment | undefined) => comment?.featured],
  ] as const)('%ss a comment, and does not where the newsroom refuses', async (deed, text, of) => {
    const { desk, told, one } = aSitting()
    desk[deed](three()[0] ?? aDeskComment())
    expect([of(one('a')), told()]).toEqual([true, text])
    const refused = aSitting({ [deed]: async () => ({ refused: 'No.' }) })
    refused.desk[deed](three()[0] ?? aDeskComment())
    await settled()
    expect([of(refused.one('a')), refused.told()]).toEqual([false, 'No.'])
  })

  it('closes a story for all its comments', async () => {
    const story = { id: 's', headline: 'Bees', standfirst: null, href: 'https://example.org', commentPolicy: 'open' as const }
    const { desk, asked, one, told } = aSitting({ first: aDeskPage([aDeskComment({ id: 'a', story }), aDeskComment({ id: 'b' })]) })
    await desk.closeStory(story)
    expect([one('a')?.story?.commentPolicy, one('b')?.story, told()]).toEqual(['closed', null, 'Comments on “Bees” are closed.'])
    expect(asked).toContainEqual(['closeStory', 's', 'closed'])
  })
})
