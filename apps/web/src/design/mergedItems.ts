import type { InlineNode, ListItemNode, ListNode } from '@broadsheet/contract'

export type MergedItem = { words: InlineNode[]; lists: ListNode[] }

/**
 * The items of a list as HTML has them. Lexical stores a nested list as an item of its own that holds nothing else;
 * in HTML it belongs into the item before it.
 */
export function mergedItems(items: ListItemNode[]): MergedItem[] {
  const merged: MergedItem[] = []
  for (const { children } of items) {
    const words = children.filter((child) => child.type !== 'list')
    const lists = children.filter((child) => child.type === 'list')
    const before = merged.at(-1)
    if (words.length === 0 && lists.length > 0 && before !== undefined) before.lists.push(...lists)
    else merged.push({ words, lists })
  }
  return merged
}
