import { paperImageSchema, type PaperImage } from './paperSchema'

const wellFormed = /^!\[([^\]]+)\]\(image:([a-z0-9-]+) "([^"|]+) \| ([^"|]+)"\)(?: \{(wide|full)\})?$/

/**
 * The pictures within a story's Markdown, in order: lines of the form
 * `![alt](image:ID "caption | credit")`, with ` {wide}` or ` {full}` after them where they take more room. Throws on a line that only resembles one.
 */
export function inlineImages(markdown: string): PaperImage[] {
  return markdown
    .split('\n')
    .filter((line) => line.includes('](image:'))
    .map((line) => {
      const [, alt, id, caption, credit, layout] = wellFormed.exec(line) ?? []
      const image = paperImageSchema.safeParse({ id, alt, caption, credit, layout })
      if (image.success) return image.data
      throw new Error(`an image is written ![alt](image:ID "caption | credit"), not ${line}`)
    })
}
