import { bodyParts } from './bodyParts'
import { imageIds } from './drawImage'
import { inlineImages } from './inlineImages'
import type { Paper, PaperComment, PaperStory } from './paperSchema'

const deepestReply = 4

type Known = Record<'section' | 'author' | 'topic' | 'series' | 'story' | 'image', ReadonlySet<string>>

/** What the schemas cannot see: names that lead nowhere or occur twice, and replies too deep or too early. */
export function problemsIn(paper: Paper): string[] {
  const known: Known = {
    section: new Set(paper.sections.map(({ slug }) => slug)),
    author: new Set(paper.authors.map(({ slug }) => slug)),
    topic: new Set(paper.topics.map(({ slug }) => slug)),
    series: new Set(paper.series.map(({ slug }) => slug)),
    story: new Set(paper.stories.map(({ slug }) => slug)),
    image: new Set(imageIds),
  }
  return [
    ...repeated('sections.json', paper.sections),
    ...repeated('authors.json', paper.authors),
    ...repeated('topics.json', paper.topics),
    ...repeated('series.json', paper.series),
    ...paper.sections.flatMap(({ partOf }, index) =>
      missing({ ...known, section: new Set(paper.sections.slice(0, index).map(({ slug }) => slug)) }, 'section', partOf === undefined ? [] : [partOf]).map((problem) => `sections.json: ${index}.partOf: ${problem}`),
    ),
    ...paper.authors.flatMap(({ portrait }, index) =>
      missing(known, 'image', [portrait]).map((problem) => `authors.json: ${index}.portrait: ${problem}`),
    ),
    ...paper.stories.flatMap((story) => problemsInStory(story, known).map((problem) => `stories/${story.slug}.md: ${problem}`)),
  ]
}

function problemsInStory(story: PaperStory, known: Known): string[] {
  const under = (field: string, problems: string[]) => problems.map((problem) => `${field}: ${problem}`)
  return [
    ...under('section', missing(known, 'section', [story.section])),
    ...under('topics', missing(known, 'topic', story.topics)),
    ...under('series', missing(known, 'series', story.series === undefined ? [] : [story.series])),
    ...under('byline', missing(known, 'author', story.byline)),
    ...under('related', missing(known, 'story', story.related)),
    ...under('image', missing(known, 'image', story.image ? [story.image.id] : [])),
    ...under('body', problemsInBody(story.body, known)),
    ...story.comments.flatMap((comment, index) => problemsInThread(comment, `comments.${index}`, 1, 0)),
  ]
}

function problemsInBody(body: string, known: Known): string[] {
  try {
    const boxes = bodyParts(body).flatMap((part) => (part.kind === 'box' ? [part.box] : []))
    const stories = boxes.flatMap((box) => (box.blockType === 'readAlso' ? [box.story] : []))
    const pictures = boxes.flatMap((box) => (box.blockType === 'gallery' ? box.pictures : []))
    return [...missing(known, 'image', [...inlineImages(body).map(({ id }) => id), ...pictures]), ...missing(known, 'story', stories)]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

function problemsInThread(comment: PaperComment, field: string, depth: number, repliesTo: number): string[] {
  return [
    ...(depth > deepestReply ? [`${field}: threads go ${deepestReply} deep at most`] : []),
    ...(comment.minutesAfter <= repliesTo ? [`${field}.minutesAfter: a reply comes after what it answers`] : []),
    ...comment.replies.flatMap((reply, index) => problemsInThread(reply, `${field}.replies.${index}`, depth + 1, comment.minutesAfter)),
  ]
}

function missing(known: Known, kind: keyof Known, names: string[]): string[] {
  return names.filter((name) => !known[kind].has(name)).map((name) => `unknown ${kind} "${name}"`)
}

function repeated(file: string, items: { slug: string }[]): string[] {
  const slugs = items.map(({ slug }) => slug)
  return slugs.filter((slug, index) => slugs.indexOf(slug) !== index).map((slug) => `${file}: slug: "${slug}" occurs twice`)
}
