import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { countsNow } from './countsNow'
import { decidedComments } from './decidedComments'

const read = { pending: 2, approved: 10, rejected: 0, spam: 1 }

afterEach(() => decidedComments.clear())

describe('countsNow', () => {
  it.each([
    ['nothing', [], read],
    ['one approval', [{ from: 'pending', to: 'approved' }], { pending: 1, approved: 11, rejected: 0, spam: 1 }],
    [
      'decisions of several kinds',
      [{ from: 'pending', to: 'spam' }, { from: 'approved', to: 'rejected' }],
      { pending: 1, approved: 9, rejected: 1, spam: 2 },
    ],
    ['a decision on one that was not counted', [{ from: 'rejected', to: 'approved' }], { pending: 2, approved: 11, rejected: 0, spam: 1 }],
  ] as const)('moves on by %s', (_, decisions, expected) => {
    expect(countsNow(read, decisions)).toEqual(expected)
  })
})

describe('decidedComments', () => {
  it('tells listeners what is decided, and forgets what is taken back', () => {
    const listener = jest.fn()
    const stop = decidedComments.subscribe(listener)
    decidedComments.note('a', { from: 'pending', to: 'approved' })
    expect([...decidedComments.snapshot()]).toEqual([['a', { from: 'pending', to: 'approved' }]])
    decidedComments.note('a', { from: 'pending', to: 'pending' })
    expect(decidedComments.snapshot().size).toBe(0)
    stop()
    decidedComments.note('b', { from: 'spam', to: 'approved' })
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('keeps the last decision on a comment', () => {
    decidedComments.note('a', { from: 'pending', to: 'approved' })
    decidedComments.note('a', { from: 'pending', to: 'spam' })
    expect(decidedComments.snapshot().get('a')).toEqual({ from: 'pending', to: 'spam' })
  })
})
