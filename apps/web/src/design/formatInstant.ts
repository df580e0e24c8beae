import type { Site } from '@broadsheet/contract'

/** How much of an instant is shown: its `month`; the `day`, or the `date` written out; `recent`, a time of these days; `moment`, day and time; `exact`, with the zone's name. */
export type Precision = 'month' | 'day' | 'date' | 'recent' | 'moment' | 'exact'

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  recent: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  moment: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  exact: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
}

// addresses and archives count by it, whatever calendar a country keeps besides
const calendar = 'gregory'

// making a formatter costs more than using it a hundred times
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor({ language, timeZone }: Pick<Site, 'language' | 'timeZone'>, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${precision}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, { ...shapes[precision], timeZone, calendar })
  formatters.set(key, made)
  return made
}

/** `instant` in the paper's language and time zone. */
export const formatInstant = (instant: string, site: Pick<Site, 'language' | 'timeZone'>, precision: Precision) =>
  formatterFor(site, precision).format(new Date(instant))
