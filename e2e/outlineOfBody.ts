import { textFormat } from '@broadsheet/contract'
import type { BlockNode, InlineNode, ListNode, RichText } from '@broadsheet/contract'

/** A stored body as one line for each block, as apps/cms/src/body/paste/testing/outlineOfHtml.ts writes HTML. */
export const outlineOfBody = (body: RichText): string => body.flatMap(linesOf).filter((line) => line !== 'p').join('\n')

function linesOf(node: BlockNode): string[] {
  switch (node.type) {
    case 'paragraph':
      return [`p ${words(node.children)}`.trim()]
    case 'heading':
      return [`${node.tag} ${words(node.children)}`]
    case 'quote':
      return [`quote ${words(node.children)}`]
    case 'list':
      return listLines(node, 1)
    case 'table':
      return node.children.map((row) => `| ${row.children.map(({ headerState, children }) => `${children.map((block) => linesOf(block).join().replace(/^p ?/, '')).join(' / ')}${headerState > 0 ? '!' : ''}`).join(' | ')} |`)
    case 'horizontalrule':
      return ['rule']
    case 'upload':
      return ['picture']
    case 'block':
      return [node.fields.blockType]
    case 'unknown':
      return [`unknown ${node.of}`]
  }
}

function listLines({ listType, children }: ListNode, level: number): string[] {
  return children.flatMap((item) => {
    const own = words(item.children.filter((child) => child.type !== 'list'))
    const inner = item.children.filter((child) => child.type === 'list')
    return [...(own === '' ? [] : [`${listType === 'number' ? 'ol' : 'ul'} ${level} ${own}`]), ...inner.flatMap((list) => listLines(list, level + 1))]
  })
}

/** The marks of Lexical's formats, innermost first. */
const marks = [
  [textFormat.subscript, '~'],
  [textFormat.superscript, '^'],
  [textFormat.strike, '~~'],
  [textFormat.italic, '_'],
  [textFormat.bold, '**'],
] as const

const words = (nodes: readonly InlineNode[]): string => nodes.map(word).join('')

function word(node: InlineNode): string {
  switch (node.type) {
    case 'text':
      return marks.reduce((text, [bit, mark]) => ((node.format & bit) === 0 ? text : `${mark}${text}${mark}`), node.text)
    case 'linebreak':
      return ' ⏎ '
    case 'link':
    case 'autolink':
      return `[${words(node.children)}](${node.fields.href ?? ''})`
    case 'unknown':
      return `(unknown ${node.of})`
  }
}
