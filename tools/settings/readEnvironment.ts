import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseEnv } from 'node:util'
import { Refusal } from '../Refusal'
import { settings } from './settings'

/** The settings every process is started with: addresses of files are absolute, nothing required is missing. */
export type Environment = Record<string, string> & { DATABASE_URL: string; DATA_DIR: string; NEWSROOM_URL: string; SITE_URL: string }

/**
 * What `.env` in `folder` says, and over it what the real environment says. Relative paths are seen from `folder`, so that
 * a server means the same file wherever it is started.
 * @throws Refusal naming the required settings that are missing
 */
export function readEnvironment(folder: string, real: Record<string, string | undefined> = process.env): Environment {
  const file = path.join(folder, '.env')
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
  const given = Object.entries({ ...written, ...real }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  const environment: Record<string, string> = Object.fromEntries(given)

  const missing = settings.filter(({ name, isSecret, value }) => (isSecret === true || value !== undefined) && !environment[name])
  if (missing.length > 0) {
    const lines = missing.map(({ name, value }) => (value === undefined ? name : `${name} (for example ${name}=${value})`))
    throw new Refusal(`.env lacks ${lines.join(', ')}. Add it there, or set it in the environment.`)
  }
  const { DATABASE_URL = '', NEWSROOM_URL = '', SITE_URL = '', DATA_DIR = '' } = environment
  return {
    ...environment,
    NEWSROOM_URL: address('NEWSROOM_URL', NEWSROOM_URL),
    SITE_URL: address('SITE_URL', SITE_URL),
    DATABASE_URL: absoluteDatabase(folder, DATABASE_URL),
    DATA_DIR: path.resolve(folder, DATA_DIR || 'data'),
  }
}

function address(name: string, url: string): string {
  if (URL.canParse(url) && /^https?:/.test(url)) return url
  throw new Refusal(`${name} is "${url}", which is no web address. Set it to something like http://localhost:3000 in .env.`)
}

function absoluteDatabase(folder: string, url: string): string {
  const isRelative = url.startsWith('file:') && !url.startsWith('file:/')
  return isRelative ? pathToFileURL(path.resolve(folder, url.slice('file:'.length))).href : url
}
