import { convertMarkdownToLexical, type SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { randomUUID } from 'node:crypto'
import type { Article } from '../payload-types'
import { joinLists } from './joinLists'
import { bodyParts, type BodyPart } from './paper/bodyParts'
import type { PaperBox } from './paper/readPaper'

type Body = NonNullable<Article['body']>
type Node = Body['root']['children'][number]

/** How what a body names by the paper's own names is found in the newsroom. */
type Names = {
  pictureNamed: (id: string) => string
  storyNamed: (slug: string) => string
  /** The instant so many minutes after publication. */
  after: (minutes: number) => string
}

type Writing = Names & { editor: SanitizedServerEditorConfig }

/** A story's body as the editor stores it, from the Markdown of the demo paper. */
export const bodyFromMarkdown = ({ markdown, ...writing }: Writing & { markdown: string }): Body =>
  bodyOf(bodyParts(markdown).flatMap((part) => nodesOf(part, writing)))

const bodyOf = (children: Node[]): Body => ({ root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } })

const wordsIn = (markdown: string, { editor }: Writing): Node[] => joinLists(convertMarkdownToLexical({ editorConfig: editor, markdown }).root.children)

function nodesOf(part: BodyPart, writing: Writing): Node[] {
  switch (part.kind) {
    case 'words':
      return wordsIn(part.markdown, writing)
    case 'picture': {
      const { id, layout = 'inline' } = part.picture
      return [{ type: 'upload', version: 3, format: '', id: randomUUID(), relationTo: 'media', value: writing.pictureNamed(id), fields: { layout } }]
    }
    case 'box':
      return [{ type: 'block', version: 2, format: '', fields: { id: randomUUID(), blockName: '', ...fieldsOf(part.box, writing) } }]
  }
}

function fieldsOf(box: PaperBox, writing: Writing): Record<string, unknown> {
  switch (box.blockType) {
    case 'pullQuote':
    case 'embed':
      return box
    case 'factBox':
      return { ...box, text: bodyOf(wordsIn(box.text, writing)) }
    case 'update':
      return { blockType: box.blockType, at: writing.after(box.minutesAfter), text: bodyOf(wordsIn(box.text, writing)) }
    case 'readAlso':
      return { ...box, story: writing.storyNamed(box.story) }
    case 'gallery':
      return { ...box, pictures: box.pictures.map(writing.pictureNamed) }
  }
}
