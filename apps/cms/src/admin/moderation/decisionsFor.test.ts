import { commentStatusSchema, type CommentStatus } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { decisionsFor } from './decisionsFor'

describe('decisionsFor', () => {
  it.each<[CommentStatus, string[]]>([
    ['pending', ['Approve → approved', 'Reject → rejected', 'Spam → spam']],
    ['approved', ['Withdraw → rejected', 'Spam → spam']],
    ['rejected', ['Approve → approved']],
    ['spam', ['Approve → approved']],
  ])('offers for a comment that is %s: %j', (status, expected) => {
    expect(decisionsFor(status).map(({ to, label }) => `${label} → ${to}`)).toEqual(expected)
  })

  it.each(commentStatusSchema.options)('never offers a %s comment the status it has', (status) => {
    expect(decisionsFor(status).map(({ to }) => to)).not.toContain(status)
  })
})
