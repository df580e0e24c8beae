import { z } from 'zod'

/** The editor's parts that are forms of their own: what Lexical stores as `block`, told apart by `fields.blockType`. */
const boxTypes = ['pullQuote', 'factBox', 'gallery', 'embed', 'readAlso', 'update'] as const

const nodeTypes = [
  'text', 'linebreak', 'tab', 'link', 'autolink', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'horizontalrule',
  'upload', 'table', 'tablerow', 'tablecell',
] as const
const known: ReadonlySet<string> = new Set([...nodeTypes, ...boxTypes.map((type) => `block ${type}`)])

const typed = z.object({ type: z.string() })
const boxed = z.object({ type: z.literal('block'), fields: z.object({ blockType: z.string() }) })

/** What kind of part a stored node is, such as `heading` or `block factBox`; empty for what is no node at all. */
export function kindOfNode(node: unknown): string {
  const box = boxed.safeParse(node)
  if (box.success) return `block ${box.data.fields.blockType}`
  return typed.safeParse(node).data?.type ?? ''
}

/** Whether the paper has a schema and a renderer for parts of this kind. */
export const isKnownKind = (kind: string): boolean => known.has(kind)

/**
 * What stands in for a node that cannot be shown: of a kind this paper does not know, or known but not in its known shape.
 * It takes anything, so that no node can break a page; `of` says what it was.
 */
export const unknownNode = z.unknown().transform((node) => ({ type: 'unknown' as const, of: kindOfNode(node) }))
