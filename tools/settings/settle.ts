import { inRepository, repositoryRoot } from '../repositoryRoot'
import { readEnvironment } from './readEnvironment'
import type { Environment } from './readEnvironment'
import { writeEnvFile } from './writeEnvFile'

/** Writes `.env` where there is none, says what was written, and reads the settings. */
export function settle(say: (line: string) => void): Environment {
  const { created, added } = writeEnvFile(inRepository('.env'), process.env)
  if (created) say('wrote .env with fresh secrets, readable by you only')
  if (added.length > 0) say(`added to .env, since it was missing: ${added.join(', ')}`)
  return readEnvironment(repositoryRoot)
}
