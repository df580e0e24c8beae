import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { MongoClient } from 'mongodb'
import { fillDataDir } from './fillDataDir'
import type { Paper } from './fillDataDir'

type Environment = Record<string, string | undefined>

/** Where a stage keeps its paper. */
export type StageDatabase = {
  url: string
  /** Puts the paper and its pictures there. */
  fill: (paper: Paper, env: Environment) => Promise<void>
  drop: () => Promise<void>
}

/** The databases there are to test on: SQLite always, MongoDB where `MONGODB_URL` says where one runs. */
export const databases = process.env['MONGODB_URL'] ? (['sqlite', 'mongodb'] as const) : (['sqlite'] as const)
export type DatabaseName = 'sqlite' | 'mongodb'

/** A database of its own for a stage that keeps its files in `dataDir`. */
export function stageDatabase(name: DatabaseName, dataDir: string): StageDatabase {
  if (name === 'sqlite') {
    return {
      url: pathToFileURL(path.join(dataDir, 'broadsheet.db')).href,
      fill: (paper, env) => fillDataDir({ dataDir, paper, env }),
      drop: async () => {},
    }
  }
  const url = new URL(process.env['MONGODB_URL'] ?? '')
  url.pathname = `/broadsheet_stage_${randomBytes(6).toString('hex')}`
  return {
    url: url.href,
    fill: async (paper) => {
      if (paper !== 'empty') throw new Error('A stage on MongoDB begins empty.')
      mkdirSync(dataDir, { recursive: true })
    },
    drop: async () => {
      const client = await MongoClient.connect(url.href)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}
