/** What the pages of the archive say. */
export const archiveWords = {
  title: 'Archive',
  description: 'Everything we have published, month by month.',
  none: 'Nothing has been published yet.',
  count: (count: number, shown: string) => (count === 1 ? '1 story' : `${shown} stories`),
  /** A month's title, on the given page of it. */
  titleOf: (month: string, page: number) => (page === 1 ? month : `${month}, page ${page}`),
  descriptionOf: (month: string) => `What we published in ${month}, the oldest first.`,
  pages: 'Pages of this month',
  all: 'All months',
  earlier: 'Earlier in the month',
  later: 'Later in the month',
}
