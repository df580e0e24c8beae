import type { RichText } from '@broadsheet/contract'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6
const levels: readonly HeadingLevel[] = [2, 3, 4, 5, 6]

/**
 * Which level each heading tag of a body is shown as. The story's headline is the page's only `h1`, so the highest level an
 * editor used becomes `h2`, the next one `h3`, with none left out.
 */
export function headingLevels(body: RichText): (tag: string) => HeadingLevel {
  const used = [...new Set(body.flatMap((node) => (node.type === 'heading' ? [node.tag] : [])))].sort()
  return (tag) => levels[used.findIndex((name) => name === tag)] ?? 6
}
