import type { BlockNode, RichText } from '@broadsheet/contract'
import { plainTextOf } from '@broadsheet/newsroom'
import { type HeadingLevel, headingLevels } from './headingLevels'

/** A heading of a body, boxes and tables left out. `id` is the element's, for links to it. */
export type BodyHeading = { node: BlockNode; id: string; level: HeadingLevel; words: string }

/** No other element of a page has an id that begins like this. */
const prefix = 'part-'
const longest = 60

/**
 * The headings of a body in their order. An id is made of the heading's words, in whatever script, so that it stays the same
 * while other parts of the story change; where two headings say the same, the later one is numbered. One without words has
 * no name to be led to by, and is left out.
 */
export function bodyHeadings(body: RichText): BodyHeading[] {
  const levelOf = headingLevels(body)
  const taken = new Set<string>()
  return body.flatMap((node) => {
    if (node.type !== 'heading') return []
    const words = plainTextOf([node]).replace(/\s+/g, ' ').trim()
    if (words === '') return []
    const id = free(`${prefix}${nameOf(words)}`, taken)
    taken.add(id)
    return [{ node, id, level: levelOf(node.tag), words }]
  })
}

/** `words` as an address may end with them: letters and digits of any script, whole words, not too many. */
function nameOf(words: string): string {
  const joined = words.normalize('NFC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  if (joined.length <= longest) return joined === '' ? '1' : joined
  const end = joined.lastIndexOf('-', longest)
  // scripts without spaces: cut between characters, never inside one
  return end > 0 ? joined.slice(0, end) : Array.from(joined).slice(0, longest / 2).join('')
}

function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}
