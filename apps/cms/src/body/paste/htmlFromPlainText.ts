import { micromark } from 'micromark'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

/** What plain text means by accident far more often than on purpose. */
const accidental = { null: ['codeIndented', 'codeFenced', 'codeText', 'htmlFlow', 'htmlText', 'setextUnderline', 'definition', 'labelStartImage', 'characterEscape'] }

/**
 * Plain text as HTML: paragraphs where it leaves lines empty, or a line each where it leaves none; lists, quotes, headings,
 * tables, links, bold and italic where it is written as Markdown.
 */
export function htmlFromPlainText(text: string): string {
  const lines = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replaceAll('\u00a0', ' ').split('\n').map(asMarkdown)
  const separate = separator(lines)
  return micromark(lines.map((line, index) => line + separate(line, lines[index + 1])).join('\n'), {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), { disable: accidental }],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  })
}

/** What comes between a line and the next: nothing where a mail was wrapped, else a break, or the end of the paragraph. */
function separator(lines: readonly string[]): (line: string, next: string | undefined) => string {
  const spaced = lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1)
  const followed = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '')
  const wrapped = followed.length > 1 && lines.every(({ length }) => length <= 80) && followed.filter(({ length }) => length >= 50).length > followed.length * 0.8
  return (line, next) => {
    if (next === undefined || line.trim() === '' || next.trim() === '' || belongTogether(line, next)) return ''
    if (!spaced) return '\n'
    return wrapped ? '' : '  '
  }
}

const listItem = /^\s*(?:[-*+]|\d{1,2}[.)])\s+\S/
const tableRow = /^\s*\|.*\|\s*$/
const quoted = /^\s*>/

/** Whether two lines are parts of one list, table or quote. */
const belongTogether = (line: string, next: string) => [listItem, tableRow, quoted].some((shape) => shape.test(line) && shape.test(next))

/** A line as Markdown has it: other bullets are bullets too, and a year at the beginning of a sentence begins no list. */
const asMarkdown = (line: string) =>
  line
    .replace(/^(\s*)[•‣◦▪●·–]\s+(?=\S)/, '$1- ')
    .replace(/^\t+/, (tabs) => '    '.repeat(tabs.length))
    .replace(/^(\s*\d{3,})(?=[.)]\s)/, '$1\u200b')
