import { convertMarkdownToLexical, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import type { Article } from '../payload-types'
import { inlineImages } from './paper/inlineImages'
import type { PaperImage } from './paper/readPaper'

type Body = NonNullable<Article['body']>

/** A line that is a picture: `![alt](image:ID "caption | credit")`. */
const pictureLine = /^!\[.*\]\(image:.*\)$/m

/** A story's body as the editor stores it, from the Markdown of the demo paper; `pictureOf` stores a picture and gives its id. */
export async function bodyFromMarkdown({
  markdown,
  editor,
  pictureOf,
}: {
  markdown: string
  editor: SanitizedServerEditorConfig
  pictureOf: (image: PaperImage) => Promise<string>
}): Promise<Body> {
  const pictures = inlineImages(markdown)
  const children: Body['root']['children'] = []
  for (const [index, text] of markdown.split(pictureLine).entries()) {
    if (text.trim() !== '') children.push(...convertMarkdownToLexical({ editorConfig: editor, markdown: text.trim() }).root.children)
    const picture = pictures[index]
    if (picture !== undefined) {
      children.push({ type: 'upload', version: 3, format: '', id: randomUUID(), relationTo: 'media', value: await pictureOf(picture), fields: {} })
    }
  }
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }
}
