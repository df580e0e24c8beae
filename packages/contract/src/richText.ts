import { z } from 'zod'
import { mediaSchema } from './media'
import { articlePath } from './routes'

/**
 * A story's body on the wire: Lexical's editor state as Payload stores it, each node type with a schema here and a renderer
 * on the site. A node of a type this file does not know parses to `{ type: 'unknown' }`, so that it never breaks a page;
 * a known type that has drifted is an error that names its place.
 */

/** Lexical's text formats are bits of one number (lexical/src/LexicalConstants.ts). */
export const textFormat = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16, subscript: 32, superscript: 64 } as const

const textNode = z.object({ type: z.literal('text'), text: z.string(), format: z.number().int().nonnegative() })
const lineBreakNode = z.object({ type: z.literal('linebreak') })
const tabNode = z.object({ type: z.literal('tab') }).transform(() => ({ type: 'text' as const, text: '\t', format: 0 }))
const ruleNode = z.object({ type: z.literal('horizontalrule') })

/** An internal link stores the story, not its address; one that is not public comes as a bare id and leads nowhere. */
const linkedStory = z.object({ path: z.string().min(1) })
const linkFields = z
  .object({
    linkType: z.enum(['custom', 'internal']).nullish(),
    url: z.string().nullish(),
    newTab: z.boolean().nullish(),
    doc: z.object({ relationTo: z.string(), value: z.unknown() }).nullish(),
  })
  .transform(({ linkType, url, newTab, doc }) => {
    if (linkType === 'internal') {
      const story = linkedStory.safeParse(doc?.value)
      return { href: story.success ? articlePath(story.data) : null, newTab: newTab === true }
    }
    return { href: safeHref(url ?? ''), newTab: newTab === true }
  })

const linkNode = z.object({
  type: z.literal('link'),
  fields: linkFields,
  get children() {
    return z.array(inlineNode)
  },
})

const autoLinkNode = z.object({
  type: z.literal('autolink'),
  fields: linkFields,
  get children() {
    return z.array(inlineNode)
  },
})

/** Every node type below, so that `unknown` never swallows a known one that has drifted. */
const knownTypes = new Set([
  'text', 'linebreak', 'tab', 'link', 'autolink', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'upload', 'horizontalrule',
])
const unknownNode = z
  .object({ type: z.string().refine((type) => !knownTypes.has(type), 'a known node that does not have its known shape, or stands where it may not') })
  .transform(({ type }) => ({ type: 'unknown' as const, of: type }))

const inlineNode = z.union([
  z.discriminatedUnion('type', [textNode, lineBreakNode, linkNode, autoLinkNode]),
  tabNode,
  unknownNode,
])

const paragraphNode = z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) })
const headingNode = z.object({
  type: z.literal('heading'),
  tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  children: z.array(inlineNode),
})
const quoteNode = z.object({ type: z.literal('quote'), children: z.array(inlineNode) })
const listItemNode = z.object({
  type: z.literal('listitem'),
  get children() {
    return z.array(z.union([listNode, inlineNode]))
  },
})
const listNode = z.object({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']),
  start: z.number().int().nullish().transform((start) => start ?? 1),
  get children() {
    return z.array(listItemNode)
  },
})
const uploadNode = z.object({
  type: z.literal('upload'),
  relationTo: z.literal('media'),
  value: z.union([mediaSchema, z.string().transform(() => null), z.null()]),
})

const blockNode = z.union([
  z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode, uploadNode, ruleNode]),
  unknownNode,
])

/** An empty body comes as null. */
export const richTextSchema = z
  .object({ root: z.object({ children: z.array(blockNode) }) })
  .nullish()
  .transform((state) => state?.root.children ?? [])

export type InlineNode = z.infer<typeof inlineNode>
export type ListNode = z.infer<typeof listNode>
export type ListItemNode = z.infer<typeof listItemNode>
export type BlockNode = z.infer<typeof blockNode>
export type RichText = z.infer<typeof richTextSchema>

/**
 * `url` if a reader may safely follow it, else null: http, https, mailto and tel addresses, and addresses within the site.
 * Everything else (`javascript:`, `data:`, a scheme hidden behind control characters) leads nowhere.
 */
export function safeHref(url: string): string | null {
  const text = url.replace(/[\p{Cc}\p{Cf}\s]+/gu, '')
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(text)) return URL.canParse(text) ? text : null
  return /^(?:\/(?![/\\])|#)/.test(text) ? text : null
}
