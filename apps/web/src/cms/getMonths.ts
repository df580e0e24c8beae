import type { PublishedMonth } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { monthsRequest } from './requests/monthsRequest'

/** The months in which stories were published, newest first. */
export async function getMonths(requestId: string): Promise<PublishedMonth[]> {
  return (await cmsFetch(monthsRequest(), { requestId })).months
}
