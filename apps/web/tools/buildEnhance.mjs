import path from 'node:path'
import { build } from 'esbuild'

const app = path.resolve(import.meta.dirname, '..')

await build({
  entryPoints: [path.join(app, 'src/enhance/enhance.ts')],
  outfile: path.join(app, 'public/enhance.js'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
})
