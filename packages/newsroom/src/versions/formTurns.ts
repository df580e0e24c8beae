import type { FormTurn } from './decideSave'

/** `form.turn`, as a save names its form in a header and a version keeps it. */
export const writeFormTurn = ({ form, turn }: FormTurn): string => `${form}.${turn}`

/** Reads `form.turn`; null for anything else. */
export function readFormTurn(text: string | null | undefined): FormTurn | null {
  const [, form, turn] = /^([\w-]{8,64})\.(\d{1,9})$/.exec(text ?? '') ?? []
  return form === undefined || turn === undefined ? null : { form, turn: Number(turn) }
}
