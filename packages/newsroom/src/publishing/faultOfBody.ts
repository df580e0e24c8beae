import { deepestBody, depthOf } from '@broadsheet/contract'

/** No story is a tenth as long; what is longer than these was not written by a person. */
const mostCharacters = 1_000_000
const mostInOnePart = 200_000
const mostParts = 20_000

/**
 * Why a body, as it comes from an editor or anybody else, is refused before anything works on it, as a sentence; null if it
 * is not. Looks at size and depth alone, without recursion.
 */
export function faultOfBody(body: unknown): string | null {
  if (depthOf(body) > deepestBody) return 'The text has lists or other parts nested too deeply. Bring them closer to the surface.'
  let characters = 0
  let parts = 0
  let longest = 0
  const left: unknown[] = [body]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value === 'string') {
      characters += value.length
      longest = Math.max(longest, value.length)
    } else if (typeof value === 'object' && value !== null) {
      if ('type' in value) parts += 1
      for (const inner of Object.values(value)) left.push(inner)
    }
  }
  if (longest > mostInOnePart) return `The text has a paragraph of ${longest} characters. Break it into shorter ones: ${mostInOnePart} is the most one can hold.`
  if (characters > mostCharacters || parts > mostParts) return 'The text is too long for one page. Make two of it.'
  return null
}
