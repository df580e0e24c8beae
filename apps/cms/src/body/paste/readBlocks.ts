import { Flow } from './Flow'
import { isUnseen } from './isUnseen'
import { kindOfElement } from './kindOfElement'
import { joined } from './joined'
import { nestItems } from './nestItems'
import type { PastedBlock, Run, Setting } from './PastedBlock'
import { readList } from './readList'
import { readLooseItem } from './readLooseItem'
import { readTable } from './readTable'
import { settingWithin } from './settingWithin'
import { styleOf, type StyleSheet } from './styleSheet'
import { seenSpaces } from './tidyRuns'

/** What stands around a node that is being read. */
export type Around = { setting: Setting; sheet: StyleSheet }

const textNode = 3
const elementNode = 1

/** The blocks within a node, in order. A browser nests what it parses no deeper than five hundred elements, so recursion ends. */
export function readBlocks(within: Node, around: Around): PastedBlock[] {
  const flow = new Flow()
  readInto(flow, within, around)
  flow.close()
  return nestItems(flow.blocks)
}

/** The words within a node as one line. */
const readLine = (within: Node, around: Around): Run[] => joined(readBlocks(within, around))

function readInto(flow: Flow, within: Node, around: Around): void {
  for (const node of within.childNodes) {
    if (node.nodeType === textNode) flow.words(seenSpaces(node.textContent ?? ''), around.setting)
    else if (node.nodeType === elementNode && isElement(node)) readElement(flow, node, around)
  }
}

// without `instanceof`: the document may belong to another window
const isElement = (node: Node): node is Element => 'localName' in node

function readElement(flow: Flow, element: Element, { setting, sheet }: Around): void {
  const style = styleOf(element, sheet)
  if (isUnseen(element, style)) return
  const within: Around = { setting: settingWithin(setting, element, style), sheet }
  const found = kindOfElement(element, style)
  switch (found.kind) {
    case 'break':
      return flow.break()
    case 'rule':
      return flow.push({ kind: 'rule' })
    case 'heading':
      return flow.push({ kind: 'heading', level: found.level, runs: readLine(element, within) })
    case 'looseItem':
      return flow.push(readLooseItem({ element, style, sheet, runs: readLine(element, within) }))
    case 'quote':
      return readQuote(flow, element, within)
    case 'list':
      flow.close()
      for (const block of readList(element, within)) flow.push(block)
      return
    case 'listItem':
      return flow.push({ kind: 'item', level: 1, ordered: false, number: 1, list: 'stray', runs: readLine(element, within) })
    case 'table': {
      const table = readTable(element, within)
      if (table === null) return readBlock(flow, element, within)
      const caption = [...element.children].find(({ localName }) => localName === 'caption')
      if (caption !== undefined) readBlock(flow, caption, within)
      return flow.push(table)
    }
    case 'lines':
      flow.close()
      for (const [index, line] of element.textContent.split('\n').entries()) {
        if (index > 0) flow.break()
        flow.words(seenSpaces(line), within.setting)
      }
      return flow.close()
    case 'block':
      return readBlock(flow, element, element.localName === 'dt' ? { ...within, setting: { ...within.setting, strong: true } } : within)
    case 'inline':
      // Apple writes the second of two spaces as one that does not break
      if (element.classList.contains('Apple-converted-space')) flow.words(' ', within.setting)
      else readInto(flow, element, within)
  }
}

function readBlock(flow: Flow, element: Element, around: Around): void {
  flow.close()
  readInto(flow, element, around)
  flow.close()
}

/** Paragraphs of a quotation are one quote; lists, tables and headings within it stand by themselves. */
function readQuote(flow: Flow, element: Element, around: Around): void {
  flow.close()
  for (const block of readBlocks(element, around)) flow.push(block.kind === 'paragraph' ? { kind: 'quote', runs: block.runs } : block)
}
