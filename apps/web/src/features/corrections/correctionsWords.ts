/** What the pages of corrections say. */
export const correctionsWords = {
  title: 'Corrections',
  titleOf: (year: string) => `Corrections in ${year}`,
  description: 'What we got wrong, what could be misread, and what has become known since. The newest stand first.',
  none: 'Nothing has had to be corrected yet.',
  noneIn: (year: string) => `Nothing had to be corrected in ${year}.`,
  newest: 'The newest corrections',
  all: (year: string) => `All corrections in ${year}`,
  years: 'Corrections of other years',
}
