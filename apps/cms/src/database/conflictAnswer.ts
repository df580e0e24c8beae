import type { AfterErrorHook } from 'payload'

/** MongoDB's codes for two transactions that changed one document, and for what is asked of the one that lost. */
const lost = new Set<unknown>([112, 251])

/**
 * Answers a write conflict with 409 where Payload would answer an opaque 500. `again` tells the form to send the save once
 * more by itself: by then the other one is stored, and whether this one has seen it is decided like that of any save.
 */
export const conflictAnswer: AfterErrorHook = ({ error }) =>
  lost.has(codeOf(error))
    ? { status: 409, response: { errors: [{ message: 'Someone else saved at the same moment. Nothing was lost: save again.', again: true }] } }
    : undefined

function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && lost.has(error.code)) return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}
