import { describe, expect, it } from '@jest/globals'
import { cleanPastedHtml } from './cleanPastedHtml'
import { htmlFromPlainText } from './htmlFromPlainText'
import { clipboards, type Clipboard } from './testing/clipboards'
import { outlineOfHtml, parseHtml } from './testing/outlineOfHtml'

const clean = ({ type, content }: Pick<Clipboard, 'type' | 'content'>) => cleanPastedHtml(parseHtml(type === 'text/html' ? content : htmlFromPlainText(content)))

describe('cleanPastedHtml', () => {
  it('is tried with what at least eight programs write', () => {
    expect(new Set(clipboards.map(({ name }) => name.split('-')[0])).size).toBeGreaterThanOrEqual(8)
  })

  it.each(clipboards)('keeps of $name what a story can hold', (clipboard) => {
    expect(outlineOfHtml(clean(clipboard))).toBe(clipboard.outline)
  })

  it.each(clipboards)('leaves no style, class, comment or picture of $name behind', (clipboard) => {
    expect(clean(clipboard).replace(/ (?:href|start|colspan|rowspan)="[^"]*"/g, '')).not.toMatch(/<[a-z0-9]+\s|<!--|mso|<(?!\/?(?:p|h[234]|ul|ol|li|blockquote|hr|br|table|tbody|tr|th|td|a|strong|em|s|sub|sup)>)/)
  })
})
