import { spanOfMonth, type Site } from '@broadsheet/contract'
import { formatInstant } from '../../design/formatInstant'

/** A month (`yyyy-mm`) in words. Months are those of UTC, as in every story's address. */
export const monthName = (month: string, { language }: Pick<Site, 'language'>) => formatInstant(spanOfMonth(month).from, { language, timeZone: 'UTC' }, 'month')
