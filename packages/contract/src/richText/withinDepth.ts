/** How deep a body may be nested, in objects and arrays of its JSON: some twenty-five lists within one another. */
export const deepestBody = 110

/** How deep `value` is nested. Without recursion, so that no body is too deep to be measured. */
export function depthOf(value: unknown): number {
  let deepest = 0
  const left: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    const depth = next.depth + 1
    deepest = Math.max(deepest, depth)
    for (const inner of Object.values(next.value)) left.push({ value: inner, depth })
  }
  return deepest
}

/** `value` with null in place of whatever is nested deeper than `deepest`, so that what reads it next may recurse. */
export function withinDepth(value: unknown, deepest: number): unknown {
  return depthOf(value) <= deepest ? value : cut(value, deepest)
}

function cut(value: unknown, left: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (left === 0) return null
  if (Array.isArray(value)) return value.map((inner: unknown) => cut(inner, left - 1))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner, left - 1)]))
}
