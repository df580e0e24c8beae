/** Whole years of the calendar that have passed between two instants; none before the first is over. */
export function yearsSince(instant: string, now: string): number {
  const years = new Date(now).getUTCFullYear() - new Date(instant).getUTCFullYear()
  return Math.max(0, anniversary(instant, years) <= Date.parse(now) ? years : years - 1)
}

/** When an instant lies `years` back, in milliseconds. What happened on a leap day is a year old on the first of March. */
export function anniversary(instant: string, years: number): number {
  const date = new Date(instant)
  return date.setUTCFullYear(date.getUTCFullYear() + years)
}
