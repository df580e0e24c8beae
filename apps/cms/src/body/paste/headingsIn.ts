import type { PastedBlock, Run } from './PastedBlock'

const deepest = 4

/**
 * Blocks with their headings on the levels a story has, second to fourth. The headline is the only first: a single one at the
 * top is the title of what was copied, and where there are several, everything moves down.
 */
export function headingsIn(blocks: readonly PastedBlock[]): PastedBlock[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const shift = levels.filter((level) => level === 1).length > 1 ? 1 : 0
  return blocks
    .filter((block) => block.kind !== 'heading' || block.runs.length > 0)
    .map((block) => (block.kind === 'heading' ? { ...block, level: Math.min(Math.max(block.level + shift, 2), deepest) } : block))
}

/** Sizes of type, and how far a line must stand out to be a heading. */
const larger = 1.2
const longestHeading = 150

/**
 * Blocks in which short lines set much larger than the text are headings, the largest on the highest level: Pages, TextEdit
 * and titles of Google Docs say so by size alone.
 */
export function headingsBySize(blocks: readonly PastedBlock[]): PastedBlock[] {
  const usual = usualSize(blocks)
  const isLarge = (block: PastedBlock) => block.kind === 'paragraph' && sizeOf(block.runs) >= usual * larger && lengthOf(block.runs) <= longestHeading
  const sizes = [...new Set(blocks.filter(isLarge).map((block) => ('runs' in block ? sizeOf(block.runs) : 0)))].sort((a, b) => b - a)
  if (usual === 0 || sizes.length > 4) return [...blocks]
  return blocks.map((block) => (block.kind === 'paragraph' && isLarge(block) ? { kind: 'heading', level: sizes.indexOf(sizeOf(block.runs)) + 1, runs: block.runs } : block))
}

/** The size in which most letters are set; 0 if none is told, or there is nothing but large lines. */
function usualSize(blocks: readonly PastedBlock[]): number {
  const letters = new Map<number, number>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const size = sizeOf(block.runs)
    letters.set(size, (letters.get(size) ?? 0) + lengthOf(block.runs))
  }
  const [usual] = [...letters].sort(([, one], [, other]) => other - one)
  return usual?.[0] ?? 0
}

/** The smallest size in a line, or 0 where none is told. */
const sizeOf = (runs: readonly Run[]) => {
  const told = runs.flatMap((run) => (run.kind === 'words' && run.text.trim() !== '' && run.size !== null ? [run.size] : []))
  return told.length === 0 ? 0 : Math.min(...told)
}
const lengthOf = (runs: readonly Run[]) => runs.reduce((length, run) => length + (run.kind === 'words' ? run.text.length : 0), 0)
