/** Something a person has to mend. Its message is one sentence that says what, and is all that is shown of it. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The sentence a person should read for `error`, or null where it is a fault of ours and its stack is wanted. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC') return 'The disk is full. Free some space (3 GB is enough) and run the same command again.'
  if (code === 'EACCES' || code === 'EROFS') {
    return `A file may not be written: ${error instanceof Error ? error.message : ''}. Give yourself the folder and run the same command again.`
  }
  return null
}
