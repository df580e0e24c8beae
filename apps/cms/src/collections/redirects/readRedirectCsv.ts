import type { RedirectRow } from '@broadsheet/newsroom'
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'

/** More lines than this are several lists. */
export const mostLines = 5000

export type RedirectCsv = { rows: RedirectRow[] } | { fault: string }

const names: Record<'from' | 'to', readonly string[]> = {
  from: ['from', 'old', 'old address', 'source'],
  to: ['to', 'new', 'new address', 'target', 'destination'],
}
const recordsSchema = z.array(z.object({ info: z.object({ lines: z.number().int() }), record: z.array(z.string()) }))

/**
 * Reads a list of redirects as spreadsheets write them: comma, semicolon or tab between the columns, with or without quotes
 * and byte order mark, any line endings. The first line names the columns, in any order.
 */
export function readRedirectCsv(text: string): RedirectCsv {
  if (text.trim() === '') return { fault: 'The list is empty.' }
  const read = recordsOf(text)
  if ('fault' in read) return read
  const [head, ...body] = read.records
  const columns = (head?.record ?? []).map((name) => name.toLowerCase())
  const from = columns.findIndex((name) => names.from.includes(name))
  const to = columns.findIndex((name) => names.to.includes(name))
  if (from < 0 || to < 0) return { fault: 'The first line must name the columns: from,to. “from” holds the old address, “to” the new one.' }
  if (body.length === 0) return { fault: 'There is no redirect under the first line.' }
  if (body.length > mostLines) return { fault: `The list has ${body.length} lines. Split it into lists of at most ${mostLines}.` }
  return { rows: body.map(({ info, record }) => ({ line: info.lines, from: record[from] ?? '', to: record[to] ?? '' })) }
}

function recordsOf(text: string): { records: z.infer<typeof recordsSchema> } | { fault: string } {
  try {
    const records: unknown = parse(text, { bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true, delimiter: delimiterIn(text) })
    return { records: recordsSchema.parse(records) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line: unknown = Reflect.get(error, 'lines')
    return { fault: `Line ${typeof line === 'number' ? line : '?'} cannot be read: check its quotation marks.` }
  }
}

/** Only the first line says which: a semicolon or a comma may stand in an address. */
function delimiterIn(text: string): string {
  const [head = ''] = text.replace(/^\uFEFF/, '').trimStart().split(/\r\n|\r|\n/, 1)
  return ['\t', ';'].find((delimiter) => head.includes(delimiter)) ?? ','
}
