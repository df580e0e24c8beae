import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Refusal } from '../Refusal'
import type { Labelled } from './Labelled'

const label = z.union([z.string(), z.number(), z.boolean()]).transform((value, context) => {
  const said = String(value).trim().toLowerCase()
  if (['spam', '1', 'true'].includes(said)) return true
  if (['ham', 'ok', '0', 'false'].includes(said)) return false
  context.addIssue(`${JSON.stringify(value)} is no label; say spam or ham`)
  return z.NEVER
})
const words = z.string().nullish()
/** One comment of a corpus, under the names of this command or under those of the YouTube Spam Collection. */
const row = z
  .object({ label: label.optional(), class: label.optional(), text: words, content: words, name: words, author: words, site: words })
  .transform(({ label: said, class: other, text, content, name, author, site }) => ({ spam: said ?? other, name: name ?? author ?? '', site: site ?? null, text: plain(text ?? content ?? '') }))

/**
 * The comments of a file: JSON lines or CSV with a heading, with `label` (spam or ham, 1 or 0) and `text`, and if there are
 * any `name` and `site`. The columns of the YouTube Spam Collection (CONTENT, CLASS, AUTHOR) are understood.
 * @throws Refusal for a file that cannot be read, naming the first line that has none of that
 */
export function readComments(file: string): Labelled[] {
  const rows = file.endsWith('.csv') ? rowsOfCsv(textOf(file), file) : linesOf(textOf(file), file)
  return rows.map((value, index) => {
    const named = typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key.toLowerCase(), part])) : value
    const { data, error } = row.safeParse(named)
    if (data?.spam !== undefined) return { ...data, spam: data.spam }
    throw new Refusal(`Comment ${index + 1} of ${file} cannot be read: ${error?.issues[0]?.message ?? 'it has no label'}.`)
  })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Refusal(`The corpus ${file} could not be read (${error instanceof Error ? error.message : String(error)}).`)
  }
}

function rowsOfCsv(text: string, file: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(parse(text, { columns: true, relax_quotes: true, skip_empty_lines: true }))
  } catch (error) {
    throw new Refusal(`${file} is no CSV: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function linesOf(text: string, file: string): unknown[] {
  return text.split('\n').flatMap((line, index): unknown[] => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line)]
    } catch {
      throw new Refusal(`Line ${index + 1} of ${file} is no JSON.`)
    }
  })
}

/** Collections from the web keep a few tags and entities that no reader wrote. */
function plain(text: string): string {
  const entities: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }
  return text.replace(/<br ?\/?>/g, '\n').replace(/&(?:#39|quot|lt|gt|amp);/g, (entity) => entities[entity] ?? entity)
}
