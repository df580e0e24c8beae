import { z } from 'zod'
import { boxNode } from './richText/boxNode'
import type { InlineNode } from './richText/inlineNode'
import { isKnownKind, unknownNode } from './richText/unknownNode'
import { uploadNode } from './richText/uploadNode'
import { deepestBody, withinDepth } from './richText/withinDepth'
import { headingNode, listNode, paragraphNode, quoteNode, ruleNode } from './richText/wordNodes'

/**
 * A story's body on the wire: Lexical's editor state as Payload stores it, each node type with a schema in `richText/` and a
 * renderer on the site. What cannot be shown, be it of a type nobody knows, not in its known shape, or nested without end,
 * parses to `{ type: 'unknown' }`: no body can break a page.
 */

/** Lexical's header states are bits: 1 stands in a row of headers, 2 in a column of them. */
const tableCellNode = z.object({
  type: z.literal('tablecell'),
  headerState: z.number().int().catch(0),
  colSpan: z.number().int().min(1).max(100).catch(1),
  rowSpan: z.number().int().min(1).max(1000).catch(1),
  get children() {
    return z.array(blockNode)
  },
})
const tableRowNode = z.object({ type: z.literal('tablerow'), children: z.array(tableCellNode) })
const tableNode = z.object({ type: z.literal('table'), children: z.array(tableRowNode) })

const blockNode = z.union([
  z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode, ruleNode, uploadNode, tableNode, boxNode]),
  unknownNode,
])

const state = z.object({ root: z.object({ children: z.array(blockNode) }) }).nullish()

/** An empty body comes as null. */
export const richTextSchema = z
  .preprocess((body) => withinDepth(body, deepestBody), state)
  .transform((parsed) => parsed?.root.children ?? [])

export type TableNode = z.infer<typeof tableNode>
export type TableRowNode = z.infer<typeof tableRowNode>
export type BlockNode = z.infer<typeof blockNode>
export type RichText = z.infer<typeof richTextSchema>

/** The kinds of parts in a body, boxes and cells included, that are known but not in their known shape, such as `heading`. */
export function damagedParts(body: RichText): string[] {
  return partsOf(body).flatMap((node) => (node.type === 'unknown' && (node.of === '' || isKnownKind(node.of)) ? [node.of] : []))
}

type Part = BlockNode | InlineNode | z.infer<typeof tableRowNode> | z.infer<typeof tableCellNode> | z.infer<typeof listNode>['children'][number]

const partsOf = (nodes: readonly Part[]): Part[] =>
  nodes.flatMap((node): Part[] => {
    if (node.type === 'block') return 'text' in node.fields ? [node, ...partsOf(node.fields.text)] : [node]
    return 'children' in node ? [node, ...partsOf(node.children)] : [node]
  })
