/** What a series of measurements says: milliseconds, or whatever was measured, at the middle and at the edges. */
export type Summary = { count: number; median: number; p95: number; min: number; max: number }

/** Summarises measurements; percentiles are by nearest rank. @throws Error for none at all */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => {
    const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]
    if (value === undefined) throw new Error('Nothing was measured.')
    return Math.round(value * 10) / 10
  }
  return { count: sorted.length, median: at(0.5), p95: at(0.95), min: at(0), max: at(1) }
}
