import { z } from 'zod'

const nodeSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional().catch(undefined),
  tag: z.string().optional().catch(undefined),
  children: z.array(z.unknown()).optional().catch(undefined),
  fields: z.record(z.string(), z.unknown()).optional().catch(undefined),
})
type Node = z.infer<typeof nodeSchema>

const editorStateSchema = z.object({ root: nodeSchema })

/** How a block that is more than running text is announced. */
const marks: Record<string, string> = { quote: '“ ', listitem: '• ', upload: '[Picture]', horizontalrule: '———', block: '' }

/**
 * A body as lines a person can compare: one for each paragraph, heading, list item or other block. It reads Lexical's
 * state as it is stored, so that nodes the site does not know yet show too. Anything else gives no lines.
 */
export function outlineOfBody(body: unknown): string[] {
  const state = editorStateSchema.safeParse(body)
  return state.success ? nodesIn(state.data.root).flatMap(linesOf) : []
}

const nodesIn = (node: Node): Node[] => (node.children ?? []).flatMap((child) => nodeSchema.safeParse(child).data ?? [])

const containers = new Set(['list', 'table', 'tablerow'])

function linesOf(node: Node): string[] {
  if (containers.has(node.type)) return nodesIn(node).flatMap(linesOf)
  const nested = nodesIn(node).filter(({ type }) => containers.has(type))
  const inline = nodesIn(node).filter(({ type }) => !containers.has(type))
  const words = [inline.map(textOf).join(''), ...(node.fields === undefined ? [] : stringsIn(node.fields))].filter((text) => text.trim() !== '')
  const line = `${markOf(node)}${words.join(' · ')}`.trim()
  return [...(line === '' || (words.length === 0 && node.type === 'listitem') ? [] : [line]), ...nested.flatMap(linesOf)]
}

function markOf({ type, tag }: Node): string {
  if (type === 'heading') return `${'#'.repeat(Number(tag?.slice(1)) || 2)} `
  return type === 'paragraph' || type === 'tablecell' ? '' : (marks[type] ?? `[${type}] `)
}

function textOf(node: Node): string {
  if (node.type === 'linebreak') return ' '
  return node.text ?? nodesIn(node).map(textOf).join('')
}

/** The words in a block's own fields, whatever they are called. Ids and switches say nothing to a reader. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  const body = outlineOfBody(value)
  if (body.length > 0) return body
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' || name === 'blockType' ? [] : stringsIn(inner)))
}
