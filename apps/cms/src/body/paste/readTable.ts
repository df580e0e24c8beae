import type { PastedBlock, PastedCell } from './PastedBlock'
import { readBlocks, type Around } from './readBlocks'
import { settingWithin } from './settingWithin'
import { styleOf } from './styleSheet'

type Table = Extract<PastedBlock, { kind: 'table' }>

/** A table of facts, or null for one that only lays out a page or a mail, whose cells are read as text. */
export function readTable(element: Element, around: Around): Table | null {
  const rows = rowsOf(element)
  const cells = rows.flatMap(cellsOf)
  if (['presentation', 'none'].includes(element.getAttribute('role') ?? '') || cells.length < 2 || cells.some((cell) => cell.querySelector('table, h1, h2, h3') !== null)) return null
  const read = rows.map((row) => cellsOf(row).map((cell) => readCell(cell, around))).filter((row) => row.some(({ blocks }) => blocks.length > 0))
  if (read.length === 0) return null
  const [first = [], ...rest] = read
  const headed = rest.length > 0 && !read.some((row) => row.some(({ header }) => header)) && first.every(isAllStrong)
  return { kind: 'table', rows: headed ? [first.map((cell) => ({ ...cell, header: true })), ...rest] : read }
}

/** Its own rows, not those of a table within. */
const rowsOf = (element: Element): Element[] =>
  [...element.children].flatMap((child) => (child.localName === 'tr' ? [child] : ['tbody', 'thead', 'tfoot'].includes(child.localName) ? rowsOf(child) : []))

const cellsOf = (row: Element) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')

function readCell(element: Element, around: Around): PastedCell {
  const style = styleOf(element, around.sheet)
  const span = (name: string) => Math.min(Math.max(Number.parseInt(element.getAttribute(name) ?? '1', 10) || 1, 1), 50)
  return {
    header: element.localName === 'th' || element.parentElement?.parentElement?.localName === 'thead',
    colSpan: span('colspan'),
    rowSpan: span('rowspan'),
    blocks: readBlocks(element, { ...around, setting: settingWithin(around.setting, element, style) }),
  }
}

const isAllStrong = ({ blocks }: PastedCell) => blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph' && block.runs.every((run) => run.kind === 'break' || run.strong))
