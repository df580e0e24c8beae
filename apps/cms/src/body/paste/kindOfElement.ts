import type { Style } from './styleSheet'

export type ElementKind =
  | { kind: 'heading'; level: number }
  | { kind: 'looseItem' | 'quote' | 'list' | 'listItem' | 'table' | 'break' | 'rule' | 'lines' | 'block' | 'inline' }

const blocks: ReadonlySet<string> = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'figure', 'figcaption', 'details', 'summary', 'form', 'fieldset', 'legend',
  'center', 'dl', 'dt', 'dd', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'body', 'html', 'hgroup', 'search',
])

/** What an element is to a story, by its tag, its role, or the name of its style in the program it comes from. */
export function kindOfElement(element: Element, style: Style): ElementKind {
  const tag = element.localName
  const heading = headingLevel(element, style)
  if (heading !== null) return { kind: 'heading', level: heading }
  if (isQuote(element)) return { kind: 'quote' }
  if (tag === 'p' && /^l\d+ level\d/.test(style.get('mso-list') ?? '')) return { kind: 'looseItem' }
  if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') return { kind: 'list' }
  if (tag === 'li') return { kind: 'listItem' }
  if (tag === 'table') return { kind: 'table' }
  if (tag === 'br') return { kind: 'break' }
  if (tag === 'hr') return { kind: 'rule' }
  if (tag === 'pre') return { kind: 'lines' }
  return { kind: blocks.has(tag) ? 'block' : 'inline' }
}

/** The name a paragraph's style has in Word, which Word online writes on the words within. */
const wordStyle = (element: Element) => (element.localName === 'p' ? (element.querySelector('[data-ccp-parastyle]')?.getAttribute('data-ccp-parastyle') ?? '').toLowerCase() : '')

function headingLevel(element: Element, style: Style): number | null {
  const { localName: tag } = element
  if (/^h[1-6]$/.test(tag)) return Number(tag.slice(1))
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2)
  if (tag !== 'p') return null
  const named = /^heading (\d)|^title$/.exec(wordStyle(element)) ?? /^"?heading (\d)|^"?title"?$/.exec(style.get('mso-style-name') ?? '')
  if (named !== null) return Number(named[1] ?? 1)
  if (/(?:^|\s)(?:MsoTitle\w*|title)(?:\s|$)/.test(element.getAttribute('class') ?? '')) return 1
  const [, outline] = /(?:^|\s)MsoHeading(\d)/.exec(element.getAttribute('class') ?? '') ?? /^([1-6])$/.exec(style.get('mso-outline-level') ?? '') ?? []
  return outline === undefined ? null : Number(outline)
}

const isQuote = (element: Element) =>
  element.localName === 'blockquote' ||
  (element.localName === 'p' && (/(?:^|\s)(?:Mso(?:Intense)?Quote\w*|quotations?(?:-western)?)(?:\s|$)/.test(element.getAttribute('class') ?? '') || /^(?:intense )?quote$/.test(wordStyle(element))))
