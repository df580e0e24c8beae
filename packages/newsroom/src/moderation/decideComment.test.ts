import { describe, expect, it } from '@jest/globals'
import { decideComment, type CommentEvidence } from './decideComment'

const plain: CommentEvidence = { comment: { trapped: false }, story: { live: true, commentPolicy: 'open' }, parent: 'none' }

describe('decideComment', () => {
  it.each<[string, Partial<CommentEvidence>, object]>([
    ['holds a comment for a moderator', {}, { outcome: 'stored', status: 'pending', rule: 'everything-held' }],
    ['holds a reply for a moderator', { parent: 'found' }, { outcome: 'stored', status: 'pending' }],
    ['takes what fills the trap for spam', { comment: { trapped: true } }, { outcome: 'stored', status: 'spam', rule: 'trap' }],
    ['refuses under a story that does not exist', { story: null }, { outcome: 'refused', reason: 'story-gone' }],
    ['refuses under a story readers cannot see', { story: { live: false, commentPolicy: 'open' } }, { outcome: 'refused', reason: 'story-gone' }],
    ['refuses in a closed thread', { story: { live: true, commentPolicy: 'closed' } }, { outcome: 'refused', reason: 'thread-closed' }],
    ['refuses a reply to a comment that is gone', { parent: 'gone' }, { outcome: 'refused', reason: 'parent-gone' }],
    ['refuses in a closed thread before it looks at the trap', { comment: { trapped: true }, story: { live: true, commentPolicy: 'closed' } }, { outcome: 'refused' }],
  ])('%s', (_name, evidence, expected) => {
    expect(decideComment({ ...plain, ...evidence })).toMatchObject(expected)
  })
})
