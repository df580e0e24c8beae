import matter from 'gray-matter'
import { z } from 'zod'
import { inlineImages } from './inlineImages'
import { paperBoxSchema, type PaperBox, type PaperImage } from './paperSchema'

/** A stretch of a story's body in the demo paper: words in Markdown, a picture, or a box. */
export type BodyPart = { kind: 'words'; markdown: string } | { kind: 'picture'; picture: PaperImage } | { kind: 'box'; box: PaperBox }

const separate = /^(!\[.*\]\(image:.*|:::\w+\n[\s\S]*?\n:::)$/m
const fenced = /^:::(\w+)\n([\s\S]*?)\n:::$/

/**
 * The parts of a body, in order. A picture is a line `![alt](image:ID "caption | credit")`, with ` {wide}` or ` {full}` after
 * it where it takes more room; a box is what stands between `:::factBox` and `:::`, written as YAML. Throws on a box that
 * does not have its shape.
 */
export function bodyParts(markdown: string): BodyPart[] {
  return markdown
    .split(separate)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(partOf)
}

function partOf(text: string): BodyPart {
  const [, blockType, yaml] = fenced.exec(text) ?? []
  if (yaml !== undefined) {
    const box = paperBoxSchema.safeParse({ ...matter(`---\n${yaml}\n---\n`, {}).data, blockType })
    if (box.success) return { kind: 'box', box: box.data }
    throw new Error(`:::${blockType ?? ''} is not written as it should be: ${z.prettifyError(box.error)}`)
  }
  const [picture] = text.startsWith('![') ? inlineImages(text) : []
  return picture === undefined ? { kind: 'words', markdown: text } : { kind: 'picture', picture }
}
