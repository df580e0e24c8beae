import { stableJson } from '../../history/stableJson'
import { isTypedField } from './keptText'

/** The fields of a form by their path, as Payload keeps them. */
type Fields = Readonly<Record<string, { value?: unknown }>>

/**
 * What was typed while a save was under way and is gone since its answer was put into the form: Payload takes the stored
 * values for newer than what has been typed since. `sent` is the form when the save went off, `before` and `after` the form
 * on both sides of the answer.
 */
export function typedMeanwhile({ sent, before, after }: { sent: Fields; before: Fields; after: Fields }): { path: string; value: unknown }[] {
  return Object.keys(before)
    .filter((path) => path in after && isTypedField(path) && !isSame(path, before, sent) && !isSame(path, before, after))
    .map((path) => ({ path, value: before[path]?.value }))
}

/** Whether a form holds, in all that is typed or chosen, what it held when a save went off. */
export const isAsSent = (sent: Fields, now: Fields): boolean => Object.keys(now).every((path) => !isTypedField(path) || isSame(path, sent, now))

/** Fields that nobody has touched keep their very values, however long these are. */
const isSame = (path: string, one: Fields, other: Fields) => one[path]?.value === other[path]?.value || stableJson(one[path]?.value) === stableJson(other[path]?.value)
