import type { ReplyFault, ReplyTrouble as Refusal } from '@broadsheet/contract'

/** The fields of the reply form, as a reader typed them. */
export type Typed = Partial<Record<'story' | 'parent' | 'name' | 'email' | 'site' | 'text', string>>

/** What is wrong with each field. */
export type ReplyErrors = Partial<Record<keyof Typed, ReplyFault>>

/** Why a reply is not taken, whatever its fields hold. */
export type ReplyTrouble = Refusal | 'unavailable' | 'foreign' | 'too-large'

/** The fields a reader sees, in their order. */
export const shownFields = ['text', 'name', 'email', 'site'] as const
export type ShownField = (typeof shownFields)[number]

/** The element a field is shown in. */
export const fieldId = (field: ShownField) => `reply-${field}`
/** The element that says what is wrong with a field. */
export const errorId = (field: ShownField) => `${fieldId(field)}-error`
