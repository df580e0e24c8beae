import { z } from 'zod'

type Node = { type: string; children?: Node[]; listType?: string; value?: number }

/**
 * The same nodes, with lists that Lexical's reading of Markdown took apart put together again: where a list inside another
 * is of another kind (numbers in bullets), it ends the outer list and begins its own, deep in nothing.
 */
export function joinLists<Given extends { type: string }>(nodes: readonly Given[]): Given[] {
  const joined: Given[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (isList(before) && isList(node) && belongTogether(before, node)) append(before, node)
    else joined.push(structuredClone(node))
  }
  return joined
}

type List = Node & { children: Node[] }
const isList = (node: unknown): node is List => z.object({ type: z.literal('list'), children: z.array(z.unknown()) }).safeParse(node).success

/** The list an item holds in place of words of its own, if it does. */
const inner = (item: Node | undefined): List | null => {
  const [only, ...others] = item?.children ?? []
  return others.length === 0 && isList(only) ? only : null
}

const belongTogether = (before: List, after: List): boolean => before.listType === after.listType || inner(after.children[0]) !== null

function append(before: List, after: List): void {
  for (const item of after.children) {
    const [outer, nested] = [inner(before.children.at(-1)), inner(item)]
    if (outer !== null && nested !== null && belongTogether(outer, nested)) append(outer, nested)
    else before.children.push(structuredClone(item))
  }
  let number = 1
  for (const item of before.children) {
    item.value = number
    if (inner(item) === null) number += 1
  }
}
