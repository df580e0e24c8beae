import type { InlineNode } from '@broadsheet/contract'

/** The paragraphs of a quotation: the editor keeps them in one node, with two line breaks where one ends. */
export function paragraphsOf(nodes: readonly InlineNode[]): InlineNode[][] {
  const paragraphs: InlineNode[][] = [[]]
  for (const [index, node] of nodes.entries()) {
    const isBreak = node.type === 'linebreak'
    if (isBreak && nodes[index - 1]?.type === 'linebreak') continue
    if (isBreak && nodes[index + 1]?.type === 'linebreak') paragraphs.push([])
    else paragraphs.at(-1)?.push(node)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
