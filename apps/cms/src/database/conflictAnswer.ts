import type { AfterErrorHook } from 'payload'

/** MongoDB's code for two transactions that changed one document. */
const writeConflict = 112

/** Answers a write conflict with 409 and what to do, where Payload would answer an opaque 500. */
export const conflictAnswer: AfterErrorHook = ({ error }) =>
  codeOf(error) === writeConflict
    ? { status: 409, response: { errors: [{ message: 'Someone else saved at the same moment. Nothing was lost: save again.' }] } }
    : undefined

function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && error.code === writeConflict) return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}
