import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Refusal } from '../Refusal'

/** An article of a labelled corpus. The label says what it is about, and is no input of any ranking. */
export type CorpusArticle = { id: string; title: string; text: string; label: string; date: string | null }

const name = z.union([z.string().trim().min(1), z.number()]).transform(String)
const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '')

const articleSchema = z
  .object({ id: name, title: words, text: words, label: name, date: z.union([z.string(), z.number()]).nullish() })
  .refine(({ title, text }) => `${title}${text}`.trim() !== '', { message: 'there is neither a title nor a text' })
  .transform(({ date, ...article }): CorpusArticle => ({ ...article, date: instantOf(date) }))

/** A date as it comes, in words or in (milli)seconds since 1970; what cannot be read counts as none. */
function instantOf(date: string | number | null | undefined): string | null {
  if (date === null || date === undefined || date === '') return null
  const instant = new Date(typeof date === 'number' && Math.abs(date) < 1e11 ? date * 1000 : date)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

/**
 * The articles of a file of JSON lines (`id`, `title`, `text`, `label`, `date`; the last and one of title and text may be
 * missing), one at a time. A line that is none is passed over and told to `say`, with its number.
 */
export async function* readCorpus(file: string, say: (sentence: string) => void): AsyncGenerator<CorpusArticle> {
  const lineOf = new Map<string, number>()
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    if (line.trim() === '') continue
    const read = articleOn(line)
    const fault = read.ok ? twiceThere(read.article, lineOf) : read.fault
    if (!read.ok || fault !== null) {
      say(`Line ${number} is passed over: ${fault ?? ''}.`)
      continue
    }
    lineOf.set(read.article.id, number)
    yield read.article
  }
}

const twiceThere = ({ id }: CorpusArticle, lineOf: ReadonlyMap<string, number>) => {
  const line = lineOf.get(id)
  return line === undefined ? null : `its id, ${id}, is that of line ${line}`
}

type Read = { ok: true; article: CorpusArticle } | { ok: false; fault: string }

function articleOn(line: string): Read {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { ok: false, fault: 'it is no JSON' }
  }
  const { data, error } = articleSchema.safeParse(value)
  if (data !== undefined) return { ok: true, article: data }
  const faults = error.issues.map(({ path, message }) => [path.join('.'), message].filter((part) => part !== '').join(': '))
  return { ok: false, fault: faults.join('; ') }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let first = true
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      // Node keeps the byte order mark that some editors write
      yield first ? line.replace(/^\uFEFF/, '') : line
      first = false
    }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) throw new Refusal(`The corpus ${file} could not be read (${String(error.code)}).`)
    throw error
  }
}
