import type { LooseItem, Run } from './PastedBlock'
import { declarationsIn, type Style, type StyleSheet } from './styleSheet'

type Found = { element: Element; style: Style; sheet: StyleSheet; runs: Run[] }

/**
 * A list item as Word puts it on the clipboard: a paragraph whose style names list and level (`mso-list:l0 level2 lfo1`) and
 * whose bullet or number is text of its own, marked as to be ignored.
 */
export function readLooseItem({ element, style, sheet, runs }: Found): LooseItem {
  const [, list = '', level = '1', override = ''] = /(l\d+) level(\d)(?:\d?) ?(lfo\d+)?/.exec(style.get('mso-list') ?? '') ?? []
  const marker = markerIn(element)
  const [, letters] = /^\(?((?:\d+\.)*\d+|[a-z]{1,5})[.)]?$/i.exec(marker) ?? []
  // Courier’s “o” is the bullet of Word’s second level
  const ordered = marker === '' ? sheet.isBullet.get(`${list} level${level}`) === false : letters !== undefined && marker !== 'o'
  const number = Number(/\d+$/.exec(letters ?? '')?.[0] ?? 1)
  return { kind: 'item', level: Number(level), ordered, number, list: `${list} ${override}`, runs }
}

function markerIn(element: Element): string {
  const marker = [...element.querySelectorAll('span')].find((span) => declarationsIn(span.getAttribute('style') ?? '').get('mso-list') === 'ignore')
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, '')
}
