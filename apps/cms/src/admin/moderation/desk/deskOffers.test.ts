import { describe, expect, it } from '@jest/globals'
import { aDeskComment } from '../../../testing/aDeskComment'
import { deedOf, deedOfMany, offersFor } from './deskOffers'

describe('offersFor', () => {
  it.each([
    [{ status: 'pending' as const }, ['Approve', 'Reject', 'Spam']],
    [{ status: 'approved' as const }, ['Reject', 'Spam']],
    [{ status: 'approved' as const, unmoderated: true }, ['Leave it shown', 'Reject', 'Spam']],
    [{ status: 'approved' as const, reportCount: 1 }, ['Leave it shown', 'Reject', 'Spam']],
    [{ status: 'rejected' as const }, ['Approve', 'Spam']],
    [{ status: 'rejected' as const, reportCount: 1 }, ['Approve', 'Reject', 'Spam']],
    [{ status: 'spam' as const }, ['Approve', 'Reject']],
  ])('%j: %j', (changes, labels) => {
    expect(offersFor(aDeskComment(changes)).map(({ label }) => label)).toEqual(labels)
  })
})

describe('deedOf', () => {
  it.each([
    ['approved' as const, 'pending' as const, 'Approved the comment by Rea.'],
    ['approved' as const, 'approved' as const, 'Left the comment by Rea as it is.'],
    ['rejected' as const, 'pending' as const, 'Rejected the comment by Rea.'],
    ['spam' as const, 'approved' as const, 'Marked the comment by Rea as spam.'],
  ])('%s from %s: %s', (to, status, text) => {
    expect(deedOf(to, { name: 'Rea', status })).toBe(text)
  })
})

describe('deedOfMany', () => {
  it.each([['approved' as const, 1, 'Approved 1 comment.'], ['rejected' as const, 2, 'Rejected 2 comments.'], ['spam' as const, 3, 'Marked 3 comments as spam.']])('%s %d: %s', (to, count, text) => {
    expect(deedOfMany(to, count)).toBe(text)
  })
})
