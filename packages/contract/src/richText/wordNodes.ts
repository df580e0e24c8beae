import { z } from 'zod'
import { inlineNode } from './inlineNode'

export const paragraphNode = z.object({ type: z.literal('paragraph'), children: z.array(inlineNode) })
export const headingNode = z.object({
  type: z.literal('heading'),
  tag: z.enum(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  children: z.array(inlineNode),
})
export const quoteNode = z.object({ type: z.literal('quote'), children: z.array(inlineNode) })
export const ruleNode = z.object({ type: z.literal('horizontalrule') })

const listItemNode = z.object({
  type: z.literal('listitem'),
  get children() {
    return z.array(z.union([listNode, inlineNode]))
  },
})
export const listNode = z.object({
  type: z.literal('list'),
  listType: z.enum(['bullet', 'number', 'check']),
  start: z.number().int().nullish().catch(null).transform((start) => start ?? 1),
  get children() {
    return z.array(listItemNode)
  },
})

export type ListNode = z.infer<typeof listNode>
export type ListItemNode = z.infer<typeof listItemNode>
