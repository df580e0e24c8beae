import { headingsBySize, headingsIn } from './headingsIn'
import type { PastedBlock } from './PastedBlock'
import { readBlocks } from './readBlocks'
import { plain } from './settingWithin'
import { styleSheet } from './styleSheet'
import { writeHtml } from './writeHtml'

/** Programs that may tell a heading by its size alone, by what they leave on the clipboard. */
const setBySize = 'meta[content^="Cocoa HTML Writer" i], [id^="docs-internal-guid"], meta[content*="Pages" i]'

/**
 * What a story can hold of a clipboard's HTML, as plain HTML: headings, paragraphs, bold, italic and the like, links, nested
 * lists, tables, quotes and rules. Styles, classes, comments, tracking, pictures and everything hidden stay behind. Empty if
 * there is nothing to keep. `document` is the parsed clipboard and is not changed.
 */
export function cleanPastedHtml(document: Document): string {
  const read = readBlocks(document.body, { setting: plain, sheet: styleSheet(document) })
  const headed = document.querySelector(setBySize) === null ? read : headingsBySize(read)
  return writeHtml(oneQuote(withoutOuterRules(headingsIn(headed))))
}

/** A rule separates: at either end there is nothing to separate. */
function withoutOuterRules(blocks: readonly PastedBlock[]): PastedBlock[] {
  const isRule = ({ kind }: PastedBlock) => kind === 'rule'
  const first = blocks.findIndex((block) => !isRule(block))
  return first === -1 ? [] : blocks.slice(first, blocks.findLastIndex((block) => !isRule(block)) + 1)
}

/** Paragraphs of a quotation that follow each other are one quote. */
function oneQuote(blocks: readonly PastedBlock[]): PastedBlock[] {
  const joined: PastedBlock[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'quote' && last?.kind === 'quote') joined[joined.length - 1] = { kind: 'quote', runs: [...last.runs, { kind: 'break' }, { kind: 'break' }, ...block.runs] }
    else joined.push(block)
  }
  return joined
}
