/** What the interface of a story's page says. */
export const articleWords = {
  published: 'Published',
  updated: 'Updated',
  minutes: (count: number) => `${count} min read`,
  topics: 'Topics',
  writtenBy: 'Written by',
  related: 'Related stories',
  neighbours: (section: string) => `More in ${section}`,
  previous: 'Previous',
  next: 'Next',
}
