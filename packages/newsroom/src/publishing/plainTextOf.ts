import type { BlockNode, Box, InlineNode, ListItemNode, ListNode, RichText, TableNode } from '@broadsheet/contract'

/**
 * The words a reader reads in a body, blocks separated by line breaks: those of boxes, tables and updates too. What stands
 * under pictures is not part of it, nor is a pull quote, which says again what the story says.
 */
export function plainTextOf(body: RichText): string {
  return body.map(textOfBlock).filter((text) => text !== '').join('\n')
}

function textOfBlock(node: BlockNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return textOfInline(node.children)
    case 'list':
      return textOfList(node)
    case 'table':
      return textOfTable(node)
    case 'block':
      return textOfBox(node.fields)
    case 'upload':
    case 'horizontalrule':
    case 'unknown':
      return ''
  }
}

function textOfBox(box: Box): string {
  switch (box.blockType) {
    case 'factBox':
      return [box.title ?? '', plainTextOf(box.text)].filter((text) => text !== '').join('\n')
    case 'update':
      return plainTextOf(box.text)
    case 'pullQuote':
    case 'gallery':
    case 'embed':
    case 'readAlso':
      return ''
  }
}

/** A row is a line, its cells apart by tabs. */
const textOfTable = (table: TableNode): string =>
  table.children.map((row) => row.children.map((cell) => plainTextOf(cell.children).replaceAll('\n', ' ')).join('\t')).join('\n')

const textOfList = (list: ListNode): string => list.children.map(textOfItem).join('\n')

const textOfItem = (item: ListItemNode): string =>
  item.children.map((child) => (child.type === 'list' ? `\n${textOfList(child)}` : textOfInline([child]))).join('').trim()

const textOfInline = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'linebreak':
          return '\n'
        case 'link':
        case 'autolink':
          return textOfInline(node.children)
        case 'unknown':
          return ''
      }
    })
    .join('')
