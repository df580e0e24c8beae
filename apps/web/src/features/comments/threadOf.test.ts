import type { CommentThread } from '@broadsheet/contract'
import { aComment } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { threadOf } from './threadOf'

const comments = (...pairs: [id: string, parent: string | null][]) => pairs.map(([id, parent]) => aComment({ id, parent }))
const outline = (threads: CommentThread[]): unknown[] => threads.map(({ id, depth, replies }) => (replies.length === 0 ? `${id}${depth}` : [`${id}${depth}`, ...outline(replies)]))

describe('threadOf', () => {
  it.each([
    ['nothing', comments(), []],
    ['replies under what they answer, in the order given', comments(['a', null], ['b', null], ['c', 'a'], ['d', 'a'], ['e', 'c']), [['a1', ['c2', 'e3'], 'd2'], 'b1']],
    ['a reply to a comment that is not public at the top', comments(['a', null], ['b', 'hidden'], ['c', 'b']), ['a1', ['b1', 'c2']]],
    ['a reply that comes before what it answers', comments(['b', 'a'], ['a', null]), [['a1', 'b2']]],
    ['a comment that answers itself', comments(['a', 'a']), ['a1']],
    ['a circle', comments(['a', 'b'], ['b', 'a'], ['c', 'b']), [['b1', 'a2', 'c2']]],
  ])('places %s', (_what, list, expected) => {
    expect(outline(threadOf(list))).toEqual(expected)
  })

  it('shows deep replies at the deepest level and loses none', () => {
    const deep = comments(['0', null], ...Array.from({ length: 9 }, (_, index): [string, string] => [`${index + 1}`, `${index}`]))
    expect(JSON.stringify(outline(threadOf(deep))).match(/\d\d/g)).toEqual(['01', '12', '23', '34', '45', '55', '65', '75', '85', '95'])
  })

  it('stands five thousand replies to one another', () => {
    const chain = comments(['0', null], ...Array.from({ length: 5000 }, (_, index): [string, string] => [`${index + 1}`, `${index}`]))
    expect(threadOf(chain)).toHaveLength(1)
  })
})
