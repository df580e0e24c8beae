import { type InlineNode, textFormat } from '@broadsheet/contract'
import { createElement, Fragment, type ReactNode } from 'react'

/** The elements of Lexical's formats, innermost first. Underline is left out: on a page it promises a link. */
const elements = [
  ['code', textFormat.code],
  ['sub', textFormat.subscript],
  ['sup', textFormat.superscript],
  ['s', textFormat.strike],
  ['em', textFormat.italic],
  ['strong', textFormat.bold],
] as const

const formatted = (text: string, format: number) =>
  elements.reduce<ReactNode>((content, [element, bit]) => ((format & bit) === 0 ? content : createElement(element, null, content)), text)

/** The words of a paragraph, heading, quote or list item. */
export function RichTextInline({ nodes, origin }: { nodes: InlineNode[]; origin: string }) {
  return nodes.map((node, index) => {
    switch (node.type) {
      case 'text':
        return <Fragment key={index}>{formatted(node.text, node.format)}</Fragment>
      case 'linebreak':
        return <br key={index} />
      case 'link':
      case 'autolink':
        return <InlineLink key={index} node={node} origin={origin} />
      case 'unknown':
        return null
    }
  })
}

function InlineLink({ node: { fields, children }, origin }: { node: Extract<InlineNode, { type: 'link' | 'autolink' }>; origin: string }) {
  const words = <RichTextInline nodes={children} origin={origin} />
  if (fields.href === null) return words
  const away = /^https?:/i.test(fields.href)
  return (
    <a href={fields.href.startsWith('/') ? `${origin}${fields.href}` : fields.href} rel={away ? 'noopener' : undefined} target={fields.newTab ? '_blank' : undefined}>
      {words}
    </a>
  )
}
