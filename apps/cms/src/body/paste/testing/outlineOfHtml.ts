import { Window } from 'happy-dom'

/** A clipboard's HTML as a browser parses it. */
export const parseHtml = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html') as unknown as Document

/**
 * Clean HTML, one line for each block: `h2 Title`, `p with **bold**, _italic_ and [a link](https://…)`, `ul 2 an item of a
 * list within a list`, `| a row! | of cells |` with headers marked.
 */
export function outlineOfHtml(html: string): string {
  const { body } = parseHtml(html)
  const isLine = [...body.childNodes].every((node) => node.nodeType === 3 || ['STRONG', 'EM', 'S', 'SUB', 'SUP', 'A', 'BR'].includes(node.nodeName))
  return (isLine ? [`p ${words(body)}`] : [...body.children].flatMap((block) => linesOf(block))).join('\n')
}

function linesOf(block: Element): string[] {
  const tag = block.localName
  if (tag === 'ul' || tag === 'ol') return listLines(block, 1)
  if (tag === 'table') return [...block.querySelectorAll('tr')].map((row) => `| ${[...row.children].map(cell).join(' | ')} |`)
  return [`${tag === 'blockquote' ? 'quote' : tag === 'hr' ? 'rule' : tag} ${words(block)}`.trim()]
}

const cell = (element: Element) => `${[...element.children].map(words).join(' / ')}${element.localName === 'th' ? '!' : ''}`

function listLines(list: Element, level: number): string[] {
  const name = `${list.localName} ${level}`
  return [...list.children].flatMap((item) => {
    const own = [...item.childNodes].filter((node) => !['UL', 'OL'].includes(node.nodeName)).map(word).join('')
    const inner = [...item.children].filter(({ localName }) => localName === 'ul' || localName === 'ol')
    return [...(own === '' ? [] : [`${name} ${own}`]), ...inner.flatMap((nested) => listLines(nested, level + 1))]
  })
}

const words = (element: Element) => [...element.childNodes].map(word).join('')
const around: Record<string, string> = { strong: '**', em: '_', s: '~~', sub: '~', sup: '^' }

function word(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  const element = node as Element
  const inner = words(element)
  if (element.localName === 'br') return ' ⏎ '
  if (element.localName === 'a') return `[${inner}](${element.getAttribute('href')})`
  const mark = around[element.localName] ?? ''
  return `${mark}${inner}${mark}`
}
