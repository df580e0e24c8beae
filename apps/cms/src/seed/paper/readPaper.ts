import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import matter from 'gray-matter'
import { z } from 'zod'
import { problemsIn } from './problemsIn'
import { paperAuthorSchema, paperFrontMatterSchema, paperSectionSchema, paperTopicSchema, type Paper, type PaperStory } from './paperSchema'

export type { Paper, PaperAuthor, PaperComment, PaperCommentStatus, PaperImage, PaperSection, PaperStory, PaperTopic } from './paperSchema'

const besideThisFile = dirname(fileURLToPath(import.meta.url))

/**
 * Reads the demo paper: sections, authors, topics and stories, newest story first.
 * Throws one error that lists every problem found, each with its file and field.
 */
export async function readPaper(folder: string = besideThisFile): Promise<Paper> {
  const paper = {
    sections: await readList(folder, 'sections.json', paperSectionSchema),
    authors: await readList(folder, 'authors.json', paperAuthorSchema),
    topics: await readList(folder, 'topics.json', paperTopicSchema),
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

async function readStories(folder: string): Promise<PaperStory[]> {
  const names = (await readdir(join(folder, 'stories'))).filter((name) => name.endsWith('.md'))
  const stories = await Promise.all(names.map((name) => readStory(folder, `stories/${name}`)))
  return stories.sort((a, b) => a.daysAgo - b.daysAgo || b.at.localeCompare(a.at))
}

async function readStory(folder: string, file: string): Promise<PaperStory> {
  const text = await readFile(join(folder, file), 'utf8')
  // Options are passed, though empty, because without them gray-matter keeps every text it has seen.
  const { data, content } = readingFrom(file, () => matter(text, {}))
  const frontMatter = parsed(file, paperFrontMatterSchema, () => data)
  const body = content.trim()
  if (body === '') throw new Error(`${file}: body: the story has no text`)
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
