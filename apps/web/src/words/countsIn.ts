/** A phrase for each way in which a language counts; `#` stands for the number. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Numbers of a language as its readers write them. */
export function countsIn(language: string) {
  const numbers = new Intl.NumberFormat(language)
  const years = new Intl.NumberFormat(language, { useGrouping: false })
  const rules = new Intl.PluralRules(language)
  return {
    number: (value: number) => numbers.format(value),
    /** A year of the calendar, which is never grouped. */
    year: (year: string) => years.format(Number(year)),
    count: (value: number, phrases: Forms) => (phrases[rules.select(value)] ?? phrases.other).replace('#', numbers.format(value)),
  }
}
