/** MongoDB's codes for two transactions that changed one document, and for what is asked of the one that lost. */
const lost = new Set<unknown>([112, 251])

/** Whether a write failed because somebody else wrote the same at the same moment: once more, and it may succeed. */
export const isWriteConflict = (error: unknown): boolean => lost.has(codeOf(error))

function codeOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && lost.has(error.code)) return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}
