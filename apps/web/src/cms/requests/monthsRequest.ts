import { publishedMonthsSchema } from '@broadsheet/contract'

/** The months in which stories were published, counted. */
export const monthsRequest = () => ({ name: 'months of publication', path: '/api/articles/months', query: {}, schema: publishedMonthsSchema })
