/** What became of a number of tests; `again` counts the test files that passed only when they were run a second time. */
export type Tally = { passed: number; failed: number; skipped: number; again?: number }

/** Adds up tallies. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed, skipped, again = 0 }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      again: (sum.again ?? 0) + again,
    }),
    { passed: 0, failed: 0, skipped: 0, again: 0 },
  )

/** The line a run of the tests ends with. */
export const sentenceOf = ({ passed, failed, skipped, again = 0 }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${again > 0 ? `, ${again} ${again === 1 ? 'file' : 'files'} run twice` : ''}`
