import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { z } from 'zod'
import { problemsIn } from './problemsIn'
import {
  paperAuthorSchema, paperFrontMatterSchema, paperPageFrontMatterSchema, paperSectionSchema, paperSeriesSchema, paperTopicSchema, type Paper, type PaperPage, type PaperStory,
} from './paperSchema'

export type { Paper, PaperAuthor, PaperBox, PaperComment, PaperCommentStatus, PaperImage, PaperPage, PaperSection, PaperSeries, PaperStory, PaperTopic } from './paperSchema'

const besideThisFile = dirname(fileURLToPath(import.meta.url))

/**
 * Reads the demo paper: sections, authors, topics, series, pages and stories, newest story first.
 * Throws one error that lists every problem found, each with its file and field.
 */
export async function readPaper(folder: string = besideThisFile): Promise<Paper> {
  const paper = {
    sections: await readList(folder, 'sections.json', paperSectionSchema),
    authors: await readList(folder, 'authors.json', paperAuthorSchema),
    topics: await readList(folder, 'topics.json', paperTopicSchema),
    series: await readList(folder, 'series.json', paperSeriesSchema),
    pages: await readPages(folder),
    stories: await readStories(folder),
  }
  const problems = problemsIn(paper)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return paper
}

async function readList<Item extends z.ZodType>(folder: string, file: string, item: Item): Promise<z.output<Item>[]> {
  const text = await readFile(join(folder, file), 'utf8')
  return parsed(file, z.array(item), () => JSON.parse(text))
}

async function readPages(folder: string): Promise<PaperPage[]> {
  return Promise.all((await textsIn(folder, 'pages')).map((file) => readText(folder, file, paperPageFrontMatterSchema)))
}

async function readStories(folder: string): Promise<PaperStory[]> {
  const stories = await Promise.all((await textsIn(folder, 'stories')).map((file) => readText(folder, file, paperFrontMatterSchema)))
  return stories.sort((a, b) => a.daysAgo - b.daysAgo || b.at.localeCompare(a.at))
}

const textsIn = async (folder: string, name: string) => (await readdir(join(folder, name))).filter((file) => file.endsWith('.md')).sort().map((file) => `${name}/${file}`)

async function readText<Head extends z.ZodObject>(folder: string, file: string, head: Head): Promise<z.output<Head> & { slug: string; body: string }> {
  const text = await readFile(join(folder, file), 'utf8')
  // Options are passed, though empty, because without them gray-matter keeps every text it has seen.
  const { data, content } = readingFrom(file, () => matter(text, {}))
  const frontMatter = parsed(file, head, () => data)
  const body = content.trim()
  if (body === '') throw new Error(`${file}: body: there is no text`)
  return { ...frontMatter, slug: basename(file, '.md'), body }
}

function parsed<Schema extends z.ZodType>(file: string, schema: Schema, read: () => unknown): z.output<Schema> {
  const result = schema.safeParse(readingFrom(file, read))
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => [file, path.join('.') || 'top', message].join(': '))
  throw new Error(problems.join('\n'))
}

function readingFrom<Value>(file: string, read: () => Value): Value {
  try {
    return read()
  } catch (cause) {
    throw new Error(`${file}: not readable: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
