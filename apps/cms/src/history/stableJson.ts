/**
 * A value as text that is equal for equal values: keys in order, and without what a form or a database adds by itself
 * (ids of rows, empty fields).
 */
export const stableJson = (value: unknown): string => JSON.stringify(settled(value) ?? null)

function settled(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => settled(item) ?? null)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const kept = name === 'id' ? undefined : settled(inner)
    return kept === undefined ? [] : [[name, kept] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
