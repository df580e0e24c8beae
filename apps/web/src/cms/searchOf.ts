/** A query as Payload's REST API reads it from brackets: `{ where: { path: { equals: 'x' } } }` is `where[path][equals]=x`. */
export type CmsQuery = { [key: string]: string | number | boolean | CmsQuery }

/** `query` as the part of an address after the question mark. */
export function searchOf(query: CmsQuery): string {
  return new URLSearchParams(pairsOf(query, [])).toString()
}

const pairsOf = (query: CmsQuery, above: string[]): [string, string][] =>
  Object.entries(query).flatMap(([key, value]): [string, string][] => {
    const at = [...above, key]
    if (typeof value === 'object') return pairsOf(value, at)
    const [first = '', ...rest] = at
    return [[first + rest.map((part) => `[${part}]`).join(''), String(value)]]
  })

/** A `select` or `populate` that asks for exactly these fields. */
export const fields = (...names: string[]): CmsQuery => Object.fromEntries(names.map((name) => [name, true]))
