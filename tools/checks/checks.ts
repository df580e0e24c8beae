import { newsroom, site } from '../builds/apps'
import { buildStale, takeLock } from '../builds/buildStale'
import { isBuildStale } from '../builds/buildStamp'
import { inRepository, repositoryRoot } from '../repositoryRoot'
import { steps } from '../steps'
import type { Tally } from './Tally'
import { ensureChromium } from './ensureChromium'
import { ensureProgram } from './ensureProgram'
import { runCommand } from './runCommand'
import { runJest, runJestPatiently } from './runJest'

export type Check = {
  name: string
  title: string
  /** Checks that have to run before this one, even when only this one was asked for. */
  needs?: readonly string[]
  /** Why this check cannot run here, or null. */
  unavailable?: () => string | null
  run: () => Promise<Tally>
}

const nothingToCount: Tally = { passed: 0, failed: 0, skipped: 0 }

/** What `npm test` does, in this order. */
export const checks: readonly Check[] = [
  {
    name: 'chromium',
    title: 'Finding Chromium for the browser tests',
    run: async () => {
      await ensureChromium(console.log)
      return nothingToCount
    },
  },
  {
    name: 'nginx',
    title: 'Finding nginx for the tests of the edge',
    run: async () => {
      console.log(await ensureProgram({ name: 'nginx', from: 'nginx-light', use: 'The test of the edge' }, console.log))
      return nothingToCount
    },
  },
  {
    name: 'java',
    title: 'Finding Java for the validator of HTML',
    run: async () => {
      console.log(await ensureProgram({ name: 'java', from: 'default-jre-headless', use: 'The validator of HTML' }, console.log))
      return nothingToCount
    },
  },
  {
    name: 'lint',
    title: 'Linting',
    run: () => runCommand(process.execPath, [inRepository('node_modules', 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
  },
  { name: 'types', title: 'Checking types', run: () => runCommand('npm', ['run', '--silent', 'types']) },
  {
    name: 'packages',
    title: 'Unit tests of the packages, and what of them they cover',
    run: () => runJest({ name: 'packages', project: 'packages', options: ['--coverage'] }),
  },
  {
    name: 'unit',
    // without coverage, which takes several times as long as the tests themselves
    title: 'Unit tests of the apps and tools',
    run: () => runJest({ name: 'unit', project: 'unit', options: [] }),
  },
  {
    name: 'integration',
    title: 'Integration tests on SQLite',
    run: () => runJestPatiently({ name: 'integration', project: 'integration', options: ['--maxWorkers=2'], env: { TEST_DATABASE: 'sqlite' } }),
  },
  {
    name: 'mongodb',
    title: 'Integration tests on MongoDB',
    unavailable: () =>
      process.env.MONGODB_URL ? null : 'MONGODB_URL is not set. To test it too: MONGODB_URL="mongodb://…/?replicaSet=rs0" npm test',
    run: () => runJestPatiently({ name: 'mongodb', project: 'integration', options: ['--maxWorkers=2'], env: { TEST_DATABASE: 'mongodb' } }),
  },
  {
    name: 'build',
    title: 'Building what has changed',
    run: async () => {
      const release = [newsroom, site].some((app) => isBuildStale(repositoryRoot, app)) ? takeLock() : null
      await buildStale(steps())
      release?.()
      return nothingToCount
    },
  },
  {
    name: 'browser',
    title: 'Journeys and budgets in a real browser, on the production build',
    needs: ['chromium', 'nginx', 'java', 'build'],
    run: () => runJestPatiently({ name: 'browser', project: 'browser', options: ['--runInBand'] }),
  },
]
