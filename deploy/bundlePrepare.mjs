// Puts the loader of the demo paper into one file, so that the newsroom's image can run it without tsx and without the
// workspace. Called by the Dockerfile; run from the top of the repository: node deploy/bundlePrepare.mjs TARGET_FOLDER
import { cpSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const cms = path.resolve(import.meta.dirname, '../apps/cms')
const paper = path.join(cms, 'src/seed/paper')
const target = path.resolve(process.argv[2] ?? 'demo')

await build({
  absWorkingDir: cms,
  entryPoints: ['src/prepare.ts'],
  outfile: path.join(target, 'prepare.mjs'),
  bundle: true,
  minify: true,
  // error messages name functions
  keepNames: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // packages with native code, worker threads or files of their own: they stand beside the built newsroom anyway
  external: ['sharp', 'libsql', '@libsql/*', 'mongodb', 'mongoose', 'pino', 'pino-pretty', 'drizzle-kit', 'esbuild'],
  // some of the bundled packages are CommonJS
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
})

// The loader looks for the paper beside itself: its lists, its stories, its pages.
for (const part of readdirSync(paper).filter((name) => name.endsWith('.json') || ['stories', 'pages'].includes(name))) {
  cpSync(path.join(paper, part), path.join(target, part), { recursive: true })
}
