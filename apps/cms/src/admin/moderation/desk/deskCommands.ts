import { rejectionReasonNames, type RejectionReason } from '@broadsheet/newsroom'

/** What a key does. */
export type DeskCommand = 'next' | 'previous' | 'approve' | 'reject' | 'spam' | 'ban' | 'hold' | 'undo' | 'queue' | 'search' | 'help'

/** The keys in the order in which they are explained. */
export const deskKeys: readonly { key: string; command: DeskCommand; does: string }[] = [
  { key: 'j', command: 'next', does: 'Next comment' },
  { key: 'k', command: 'previous', does: 'Previous comment' },
  { key: 'f', command: 'approve', does: 'Approve; of a comment that is shown: leave it so' },
  { key: 'd', command: 'reject', does: 'Reject; then 1 to 9 for a reason, Enter or 0 without one, Escape not to' },
  { key: 's', command: 'spam', does: 'Spam' },
  { key: 'b', command: 'ban', does: 'Ban the reader; asks first' },
  { key: 'h', command: 'hold', does: 'Always hold this reader’s comments; again to stop that' },
  { key: 'z', command: 'undo', does: 'Undo the last one, and the one before, as far back as this sitting goes' },
  { key: 't', command: 'queue', does: 'Next pile' },
  { key: '/', command: 'search', does: 'Search' },
  { key: '?', command: 'help', does: 'These keys' },
]

/** The key of a command, for its button. */
export const keyOf = (command: DeskCommand): string => deskKeys.find((entry) => entry.command === command)?.key ?? ''

/** A key as it was pressed. `code` names its place on the keyboard, which tells digits on keyboards that have them with Shift. */
export type PressedKey = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean; repeat: boolean }

/** May be held down. */
const walking: readonly DeskCommand[] = ['next', 'previous']

/** What a key does at the desk; null for any other key, with any modifier, and for a decision by a key that is held down. */
export function commandFor(pressed: PressedKey): DeskCommand | null {
  if (combined(pressed)) return null
  // where / and ? stand differs between keyboards
  if (pressed.shiftKey && /\p{L}/u.test(pressed.key)) return null
  const command = deskKeys.find(({ key }) => key === pressed.key.toLowerCase())?.command ?? null
  return pressed.repeat && command !== null && !walking.includes(command) ? null : command
}

/** The reason a digit stands for while one is asked for: null for none, undefined for a key that is no answer. */
export function reasonFor(pressed: PressedKey): RejectionReason | null | undefined {
  if (combined(pressed) || pressed.repeat) return undefined
  const digit = /^\d$/.exec(pressed.key)?.[0] ?? /^(?:Digit|Numpad)(\d)$/.exec(pressed.code)?.[1]
  if (digit === undefined) return undefined
  return digit === '0' ? null : rejectionReasonNames[Number(digit) - 1]
}

const combined = ({ ctrlKey, metaKey, altKey }: PressedKey): boolean => ctrlKey || metaKey || altKey
