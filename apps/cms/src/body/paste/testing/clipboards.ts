import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'clipboards')
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

/** What a program leaves on the clipboard, and the outline of what a story keeps of it (the file `.outline` beside it). */
export type Clipboard = { name: string; type: 'text/html' | 'text/plain'; content: string; outline: string }

/** The clipboards of many programs, as they write them: `clipboards/PROGRAM-WHAT.html`, or `.txt` for plain text. */
export const clipboards: Clipboard[] = readdirSync(folder)
  .filter((file) => /\.(?:html|txt)$/.test(file))
  .map((file) => {
    const name = file.replace(/\.\w+$/, '')
    const outline = `${name}.outline`
    return { name, type: file.endsWith('.html') ? 'text/html' : 'text/plain', content: read(file), outline: existsSync(path.join(folder, outline)) ? read(outline).trimEnd() : '' }
  })
