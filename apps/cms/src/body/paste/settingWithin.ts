import { cleanAddress } from './cleanAddress'
import type { Setting } from './PastedBlock'
import type { Style } from './styleSheet'

/** Words that nothing has set yet. */
export const plain: Setting = { strong: false, em: false, strike: false, script: null, link: null, size: null }

/** How words within an element are set, given how the element itself stands. What a style says outweighs what a tag says: Google wraps all it copies in a `b` that is not bold. */
export function settingWithin(around: Setting, element: Element, style: Style): Setting {
  const tag = element.localName
  const font = style.get('font') ?? ''
  return {
    strong: weight(style.get('font-weight') ?? '') ?? (/\bbold\b|-(?:semi|demi)?bold\b/.test(font) ? true : ['b', 'strong'].includes(tag) ? true : around.strong),
    em: slant(style.get('font-style') ?? '') ?? (/\b(?:italic|oblique)\b/.test(font) ? true : ['i', 'em', 'cite', 'dfn', 'var'].includes(tag) ? true : around.em),
    strike: ['s', 'strike', 'del'].includes(tag) || around.strike || /line-through/.test(`${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`),
    script: scriptOf(tag, style.get('vertical-align') ?? '') ?? around.script,
    link: tag === 'a' ? cleanAddress(element.getAttribute('href') ?? '') : around.link,
    size: points(style.get('font-size') ?? '') ?? points(font) ?? around.size,
  }
}

function weight(value: string): boolean | null {
  if (value.startsWith('bold')) return true
  if (value.startsWith('normal') || value === 'lighter') return false
  const number = Number.parseInt(value, 10)
  return Number.isNaN(number) ? null : number >= 600
}

function slant(value: string): boolean | null {
  if (/^(?:italic|oblique)/.test(value)) return true
  return value.startsWith('normal') ? false : null
}

function scriptOf(tag: string, align: string): 'sub' | 'sup' | null {
  if (tag === 'sub' || align === 'sub') return 'sub'
  return tag === 'sup' || align === 'super' ? 'sup' : null
}

/** A size in points, from `26pt` or `16px`, alone or within a `font`. */
function points(value: string): number | null {
  const [, number, unit] = /(?:^|\s)([\d.]+)(pt|px)(?:$|[\s/])/.exec(value) ?? []
  return number === undefined ? null : Number(number) * (unit === 'px' ? 0.75 : 1)
}
