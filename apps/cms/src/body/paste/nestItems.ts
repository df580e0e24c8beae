import type { LooseItem, PastedBlock, PastedItem, PastedList } from './PastedBlock'

type Open = { list: PastedList; level: number; name: string }

/** Makes lists of items that stand one after another and only say how deep they stand. */
export function nestItems(blocks: readonly PastedBlock[]): PastedBlock[] {
  const nested: PastedBlock[] = []
  let open: Open[] = []
  for (const block of blocks) {
    if (block.kind !== 'item') {
      open = []
      nested.push(block)
      continue
    }
    // in Word an item that begins deeper than the one before begins a list of its own within it
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > block.level) open.pop()
    const current = open.at(-1)
    if (current?.level === block.level && continues(current, block)) current.list.items.push(itemOf(block))
    else {
      if (current?.level === block.level) open.pop()
      const list: PastedList = { kind: 'list', ordered: block.ordered, start: block.number, items: [itemOf(block)] }
      const parent = open.at(-1)?.list.items.at(-1)
      if (parent === undefined) nested.push(list)
      else parent.lists.push(list)
      open.push({ list, level: block.level, name: block.list })
    }
  }
  return nested
}

/** A list of another name goes on only where it goes on counting. */
const continues = ({ list, name }: Open, item: LooseItem) =>
  list.ordered === item.ordered && (name === item.list || !item.ordered || item.number === list.start + list.items.length)

const itemOf = ({ runs }: LooseItem): PastedItem => ({ runs, lists: [] })
