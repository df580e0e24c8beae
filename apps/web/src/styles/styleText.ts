import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Style sheets as they stand in a page: their text, and the hash by which a content security policy knows it. */
export type StyleText = { css: string; hash: string }

const known = new Map<string, StyleText>()

/**
 * The style sheets `files` of a build as one text; they are named as Next's manifest names them, from the folder of the build.
 * What they point to is found from any page. Read once: a build never changes.
 * @throws Error where a file is missing
 */
export function styleText(files: readonly string[], build = path.join(/* turbopackIgnore: true */ process.cwd(), '.next')): StyleText {
  const key = [build, ...files].join('\n')
  const text = known.get(key) ?? read(files, build)
  known.set(key, text)
  return text
}

function read(files: readonly string[], build: string): StyleText {
  const css = files.map((file) => fromTheRoot(readFileSync(path.join(/* turbopackIgnore: true */ build, file), 'utf8').trim(), file)).join('')
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` }
}

/** Addresses in a style sheet count from where it lies; in a page they would count from the page. */
const fromTheRoot = (css: string, file: string): string =>
  css.replace(/url\((["']?)(?!["']?(?:\/|data:|#))([^)"']+)\1\)/g, (_, quote: string, address: string) => `url(${quote}${path.posix.join('/_next', path.posix.dirname(file), address)}${quote})`)
