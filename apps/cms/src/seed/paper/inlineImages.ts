import { paperImageSchema, type PaperImage } from './paperSchema'

const wellFormed = /^!\[([^\]]+)\]\(image:([a-z0-9-]+) "([^"|]+) \| ([^"|]+)"\)$/

/**
 * The pictures within a story's Markdown, in order: lines of the form
 * `![alt](image:ID "caption | credit")`. Throws on a line that only resembles one.
 */
export function inlineImages(markdown: string): PaperImage[] {
  return markdown
    .split('\n')
    .filter((line) => line.includes('](image:'))
    .map((line) => {
      const [, alt, id, caption, credit] = wellFormed.exec(line) ?? []
      const image = paperImageSchema.safeParse({ id, alt, caption, credit })
      if (image.success) return image.data
      throw new Error(`an image is written ![alt](image:ID "caption | credit"), not ${line}`)
    })
}
