import type { AfterErrorHook } from 'payload'
import { isWriteConflict } from './isWriteConflict'

/**
 * Answers a write conflict with 409 where Payload would answer an opaque 500. `again` tells the form to send the save once
 * more by itself: by then the other one is stored, and whether this one has seen it is decided like that of any save.
 */
export const conflictAnswer: AfterErrorHook = ({ error }) =>
  isWriteConflict(error)
    ? { status: 409, response: { errors: [{ message: 'Someone else saved at the same moment. Nothing was lost: save again.', again: true }] } }
    : undefined
