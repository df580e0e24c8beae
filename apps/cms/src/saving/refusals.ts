import type { NewestVersionNote } from '@broadsheet/contract'
import { APIError } from 'payload'

/** 409 with who saved what (such as `this story`) when: the save started from a version that is no longer the newest. */
export function staleSave(what: string, newest: NewestVersionNote): APIError {
  const { id, at, by } = newest
  const who = by ?? 'Someone'
  return new APIError(`Not saved: ${who} has saved ${what} since you opened it.`, 409, { stale: { id, at, by } }, true)
}

/** 409 for one of many stories: the change would put what readers see over what is being written. */
export const behindDrafts = (): APIError =>
  new APIError('Not changed: this story has changes that are not published yet. Open it and decide there.', 409, null, true)

/** 428 with what to send: nobody can know what the save would hide. */
export const needsBase = (what: string): APIError =>
  new APIError(
    `Not saved: the request does not say which version of the ${what} it changes. Read the ${what}, and send its "updatedAt" along, in the body or as If-Match: "…".`,
    428,
    null,
    true,
  )

/** 400 for what cannot be changed in many stories at once. */
export const notInBulk = (allowed: string): APIError =>
  new APIError(`Not saved: many stories at once can be given only ${allowed}. Open the story to change its text.`, 400, null, true)
