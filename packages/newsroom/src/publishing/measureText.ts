import type { BlockNode, InlineNode, ListItemNode, ListNode, RichText } from '@broadsheet/contract'

/** Words a minute an adult reads silently (Brysbaert 2019, 238 for non-fiction). */
const wordsPerMinute = 238

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words a reader reads in a body, blocks separated by line breaks; captions are not part of it. */
export function plainTextOf(body: RichText): string {
  return body.map(textOfBlock).filter((text) => text !== '').join('\n')
}

/** How long a text is: words as Unicode segments them (UAX 29), and whole minutes of reading, at least one. */
export function measureText(text: string): { wordCount: number; readingMinutes: number } {
  const wordCount = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return { wordCount, readingMinutes: Math.max(1, Math.round(wordCount / wordsPerMinute)) }
}

function textOfBlock(node: BlockNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return textOfInline(node.children)
    case 'list':
      return textOfList(node)
    case 'upload':
    case 'horizontalrule':
    case 'unknown':
      return ''
  }
}

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
