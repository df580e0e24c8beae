import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { renderSettings, settings } from './settings'

type Written = { created: boolean; added: string[] }

const freshSecret = () => randomBytes(32).toString('hex')

/**
 * Makes sure that `file` exists, readable by its owner only, with strong secrets in it. A file that stands there is never
 * overwritten: a secret that neither it nor `environment` knows is appended, and the line above it says by whom.
 */
export function writeEnvFile(file: string, environment: Record<string, string | undefined> = {}): Written {
  if (!existsSync(file)) {
    writeFileSync(file, renderSettings(freshSecret), { mode: 0o600, flag: 'wx' })
    return { created: true, added: [] }
  }
  const text = readFileSync(file, 'utf8')
  const known = { ...parseEnv(text), ...environment }
  const added = settings.filter(({ name, isSecret }) => isSecret === true && known[name] === undefined).map(({ name }) => name)
  if (added.length > 0) {
    const lines = added.map((name) => `${name}=${freshSecret()}\n`).join('')
    appendFileSync(file, `${text.endsWith('\n') ? '' : '\n'}\n# Added by Broadsheet, since it was missing.\n${lines}`)
  }
  return { created: false, added }
}
