import { describe, expect, it } from '@jest/globals'
import { joinLists } from './joinLists'

type Shape = string | { [kind: string]: Shape[] }
type Node = { type: string; listType?: string; text?: string; value?: number; children?: Node[] }

/** `{ bullet: ['a', { number: ['b'] }] }`: a list of bullets whose second item holds a list with a number. */
const list = (shape: Shape): Node => {
  if (typeof shape === 'string') return { type: 'listitem', children: [{ type: 'text', text: shape }] }
  const [[listType, items] = ['', []]] = Object.entries(shape)
  return { type: 'list', listType, children: items.map((item) => (typeof item === 'string' ? list(item) : { type: 'listitem', children: [list(item)] })) }
}
const shapeOf = (node: Node): Shape => {
  if (node.type !== 'list') return node.children?.[0]?.text ?? ''
  return { [node.listType ?? '']: (node.children ?? []).map((item) => (item.children?.[0]?.type === 'list' ? shapeOf(item.children[0]) : shapeOf(item))) }
}
const joined = (...shapes: Shape[]) => joinLists(shapes.map(list)).map(shapeOf)

describe('joinLists', () => {
  it.each<[string, Shape[], Shape[]]>([
    ['numbers in bullets, and the bullets go on', [{ bullet: ['a'] }, { number: [{ number: ['1', '2'] }] }, { bullet: ['b'] }], [{ bullet: ['a', { number: ['1', '2'] }, 'b'] }]],
    ['bullets in numbers', [{ number: ['1'] }, { bullet: [{ bullet: ['a'] }] }], [{ number: ['1', { bullet: ['a'] }] }]],
    ['a third level', [{ bullet: ['a', { bullet: ['b'] }] }, { number: [{ number: [{ number: ['1'] }] }] }], [{ bullet: ['a', { bullet: ['b', { number: ['1'] }] }] }]],
    ['two kinds beside each other stay two', [{ bullet: ['a'] }, { number: ['1'] }], [{ bullet: ['a'] }, { number: ['1'] }]],
    ['a nested list after words begins one', [{ number: [{ number: ['1'] }] }], [{ number: [{ number: ['1'] }] }]],
  ])('%s', (_what, given, wanted) => {
    expect(joined(...given)).toEqual(wanted)
  })

  it('leaves what it is given as it was, and counts anew', () => {
    const given = [list({ number: ['1'] }), list({ bullet: [{ bullet: ['a'] }] }), list({ number: ['2'] })]
    const before = structuredClone(given)
    expect(joinLists(given)[0]?.children?.map(({ value }) => value)).toEqual([1, 2, 2])
    expect(given).toEqual(before)
  })
})
