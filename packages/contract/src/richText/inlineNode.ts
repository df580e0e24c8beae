import { z } from 'zod'
import { articlePath } from '../routes'
import { safeHref } from './safeHref'
import { unknownNode } from './unknownNode'

/** Lexical's text formats are bits of one number (lexical/src/LexicalConstants.ts). */
export const textFormat = { bold: 1, italic: 2, strike: 4, underline: 8, code: 16, subscript: 32, superscript: 64 } as const

const textNode = z.object({ type: z.literal('text'), text: z.string(), format: z.number().int().nonnegative().catch(0) })
const lineBreakNode = z.object({ type: z.literal('linebreak') })
const tabNode = z.object({ type: z.literal('tab') }).transform(() => ({ type: 'text' as const, text: '\t', format: 0 }))

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
  // the words of a link that leads nowhere are still words
  .catch({ href: null, newTab: false })

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

/** What stands in a line: words, line breaks, links. */
export const inlineNode = z.union([
  z.discriminatedUnion('type', [textNode, lineBreakNode, linkNode, autoLinkNode]),
  tabNode,
  unknownNode,
])
export type InlineNode = z.infer<typeof inlineNode>
