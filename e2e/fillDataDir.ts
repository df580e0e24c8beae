import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sourceHash } from '../tools/builds/sourceHash'
import { newsroom } from '../tools/builds/apps'
import { inRepository, repositoryRoot } from '../tools/repositoryRoot'
import { prepareDatabase } from '../tools/servers/prepareDatabase'

export type Paper = 'demo' | 'empty'
type Fill = { dataDir: string; paper: Paper; env: Record<string, string | undefined> }

/**
 * Fills `dataDir` with a prepared database and its pictures. Loading the demo paper takes a while, so it is loaded once a
 * day and version of the newsroom, and copied from then on.
 */
export async function fillDataDir({ dataDir, paper, env }: Fill): Promise<void> {
  const stock = inRepository('artifacts', 'papers')
  const day = new Date().toISOString().slice(0, 10)
  const kept = path.join(stock, `${paper}-${day}-${sourceHash(repositoryRoot, newsroom).slice(0, 12)}`)
  if (!existsSync(kept)) {
    removeOlder(stock, paper)
    const making = `${kept}.${process.pid}`
    mkdirSync(making, { recursive: true })
    const database = pathToFileURL(path.join(making, 'broadsheet.db')).href
    await prepareDatabase({
      env: { ...env, DATA_DIR: making, DATABASE_URL: database },
      say: () => undefined,
      args: paper === 'empty' ? ['--empty'] : [],
    })
    renameSync(making, kept)
  }
  cpSync(kept, dataDir, { recursive: true })
}

function removeOlder(stock: string, paper: Paper): void {
  const older = existsSync(stock) ? readdirSync(stock).filter((name) => name.startsWith(`${paper}-`)) : []
  for (const name of older) rmSync(path.join(stock, name), { recursive: true, force: true })
}
