import type { PastedBlock, PastedList, Run } from './PastedBlock'
import { tidyRuns } from './tidyRuns'

/** The words of several blocks in one line, with a break where one block ends. Rules are lost. */
export const joined = (blocks: readonly PastedBlock[]): Run[] => tidyRuns(blocks.flatMap((block): Run[] => [{ kind: 'break' }, ...runsOf(block)]))

function runsOf(block: PastedBlock): Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'item':
      return block.runs
    case 'list':
      return runsOfList(block)
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ blocks }): Run[] => [{ kind: 'break' }, ...joined(blocks)]))
    case 'rule':
      return []
  }
}

const runsOfList = ({ items }: PastedList): Run[] => items.flatMap(({ runs, lists }): Run[] => [{ kind: 'break' }, ...runs, ...lists.flatMap(runsOfList)])
