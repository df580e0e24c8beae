/** How a run of words is set. `link` is a clean address or null. `size` is in points, null where nothing says. */
export type Setting = { strong: boolean; em: boolean; strike: boolean; script: 'sub' | 'sup' | null; link: string | null; size: number | null }

/** Words set alike, or a line break. */
export type Run = ({ kind: 'words'; text: string } & Setting) | { kind: 'break' }

export type PastedList = { kind: 'list'; ordered: boolean; start: number; items: PastedItem[] }
export type PastedItem = { runs: Run[]; lists: PastedList[] }

/** A list item that only says how deep it stands, as Word has them: `nestItems` makes lists of such. */
export type LooseItem = { kind: 'item'; level: number; ordered: boolean; number: number; list: string; runs: Run[] }

export type PastedCell = { header: boolean; colSpan: number; rowSpan: number; blocks: PastedBlock[] }

/** What a clipboard holds, as much of it as a story can: everything else has been left behind. */
export type PastedBlock =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: number; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'rule' }
  | { kind: 'table'; rows: PastedCell[][] }
  | PastedList
  | LooseItem
