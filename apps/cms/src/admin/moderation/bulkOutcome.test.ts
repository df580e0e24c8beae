import { describe, expect, it } from '@jest/globals'
import { bulkOutcome } from './bulkOutcome'

describe('bulkOutcome', () => {
  it.each([
    [{ decided: 12, refusals: [] }, { kind: 'success', text: '12 comments moved to Spam.' }],
    [{ decided: 1, refusals: [] }, { kind: 'success', text: '1 comment moved to Spam.' }],
    [{ decided: 0, refusals: [] }, { kind: 'warning', text: 'No comment was left to decide on.' }],
    [{ decided: 0, refusals: ['You are not allowed to do this.'] }, { kind: 'error', text: 'Nothing was decided. You are not allowed to do this.' }],
    [
      { decided: 3, refusals: ['It is locked.', 'It is locked.'] },
      { kind: 'warning', text: '3 comments moved to Spam. 2 comments could not be decided: It is locked.' },
    ],
  ])('says of %j: %j', (result, expected) => {
    expect(bulkOutcome(result, 'spam')).toEqual(expected)
  })
})
