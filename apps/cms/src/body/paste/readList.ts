import { isUnseen } from './isUnseen'
import { joined } from './joined'
import type { LooseItem, PastedBlock, PastedItem, PastedList } from './PastedBlock'
import { readBlocks, type Around } from './readBlocks'
import { settingWithin } from './settingWithin'
import { styleOf } from './styleSheet'

/**
 * A list, with lists that stand beside its items (as Google Docs and old editors nest them) brought into the item before.
 * Word online makes a list of each item and says on it how deep it stands: such come out as loose items.
 */
export function readList(element: Element, around: Around): (PastedList | LooseItem)[] {
  const ordered = element.localName === 'ol'
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1
  const levelled = [...element.querySelectorAll('li[data-aria-level]')]
  if (levelled.length > 0) return levelled.map((item, index) => levelledItem(item, around, start + index))
  const items: PastedItem[] = []
  addItems(items, element, around)
  return items.length === 0 ? [] : [{ kind: 'list', ordered, start: ordered ? start : 1, items }]
}

function levelledItem(element: Element, around: Around, number: number): LooseItem {
  const blocks = readBlocks(element, around).filter(({ kind }) => kind !== 'item' && kind !== 'list')
  const ordered = element.parentElement?.localName === 'ol'
  return { kind: 'item', level: Number(element.getAttribute('data-aria-level')), ordered, number, list: element.getAttribute('data-listid') ?? '', runs: joined(blocks) }
}

function addItems(items: PastedItem[], within: Element, around: Around): void {
  for (const child of within.children) {
    const style = styleOf(child, around.sheet)
    if (isUnseen(child, style)) continue
    const inner: Around = { ...around, setting: settingWithin(around.setting, child, style) }
    const blocks = child.localName === 'li' ? readBlocks(child, inner) : ['ul', 'ol'].includes(child.localName) ? readList(child, inner) : null
    if (blocks === null) addItems(items, child, inner)
    else addItem(items, blocks)
  }
}

function addItem(items: PastedItem[], blocks: readonly PastedBlock[]): void {
  const lists = blocks.filter((block) => block.kind === 'list')
  const runs = joined(blocks.filter(({ kind }) => kind !== 'list'))
  const before = items.at(-1)
  if (runs.length === 0 && before !== undefined) before.lists.push(...lists)
  else if (runs.length > 0 || lists.length > 0) items.push({ runs, lists })
}
