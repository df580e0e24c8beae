import { inRepository, repositoryRoot } from '../repositoryRoot'
import { lockFile } from '../processes/lockFile'
import type { Steps } from '../steps'
import { newsroom, site } from './apps'
import { buildApp } from './buildApp'
import { isBuildStale } from './buildStamp'

/** The lock of everything that builds or serves from this folder. */
export const takeLock = (): (() => void) => lockFile(inRepository('data', 'broadsheet.lock'))

/** Builds the apps whose sources have changed, one after the other; with two cores, both at once would take longer. */
export async function buildStale({ step }: Steps): Promise<void> {
  for (const app of [newsroom, site]) {
    if (isBuildStale(repositoryRoot, app)) await step(`Building ${app.title} (${app.duration})`, () => buildApp(app))
    else await step(`Building ${app.title}`, (say) => say('nothing has changed'))
  }
}
