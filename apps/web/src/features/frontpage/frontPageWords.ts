/** What the interface of the front page says. */
export const frontPageWords = {
  latest: 'Latest',
  empty: 'The first story is still being written. Come back soon.',
}
