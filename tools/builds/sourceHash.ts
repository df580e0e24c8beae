import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const neverSource = new Set(['node_modules', '.next', '.gitignore', 'next-env.d.ts', 'tsconfig.tsbuildinfo', '.DS_Store'])
const isTest = (name: string) => /\.test\.tsx?$/.test(name)

/** What an app generates for itself stands, path by path, in its own .gitignore. */
function generatedIn(folder: string): Set<string> {
  const file = path.join(folder, '.gitignore')
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return new Set(lines.map((line) => line.trim().replace(/^\/|\/$/g, '')).filter((line) => line !== ''))
}

function sourcesIn(folder: string): string[] {
  const generated = generatedIn(folder)
  const walk = (inside: string): string[] =>
    readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const relative = path.posix.join(inside, entry.name)
      if (neverSource.has(entry.name) || isTest(entry.name) || generated.has(relative)) return []
      if (entry.isDirectory()) return walk(relative)
      return entry.isFile() ? [path.join(folder, relative)] : []
    })
  return walk('')
}

/**
 * The hash of all that an app is built from: its own files, the packages, the lock file, and the kind of machine (a build
 * holds native modules). Tests are no part of it.
 */
export function sourceHash(root: string, app: { folder: string }): string {
  const packages = readdirSync(path.join(root, 'packages')).flatMap((name) => sourcesIn(path.join(root, 'packages', name)))
  const own = sourcesIn(path.join(root, 'apps', app.folder))
  const around = ['package-lock.json', 'tsconfig.json'].map((name) => path.join(root, name)).filter((file) => existsSync(file))
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}\n`)
  for (const file of [...own, ...packages, ...around].sort()) {
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file)).update('\n')
  }
  return hash.digest('hex')
}
