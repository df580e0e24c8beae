// pages and API routes are bundled apart, so what they share must hang on the process
declare global {
  var broadsheetRenewals: Map<string, number> | undefined
}

const counts = () => (globalThis.broadsheetRenewals ??= new Map<string, number>())

/** How often the newsroom has said that `path` changed. A page that sees this move while it is being rendered has read what was. */
export const renewalCount = (path: string): number => counts().get(path) ?? 0

/** Notes that the newsroom said that `path` changed. */
export const countRenewal = (path: string): void => void counts().set(path, renewalCount(path) + 1)
