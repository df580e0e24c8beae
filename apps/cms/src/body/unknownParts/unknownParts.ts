import { isKnownKind, kindOfNode } from '@broadsheet/contract'

/** The type of the node that stands in the editor for a part it does not know. */
export const placeholderType = 'unknown-part'

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'listitem', 'link', 'autolink'])

/**
 * A body in which every part this newsroom does not know has given its place to one the editor can show, which keeps it whole.
 * Lexical would refuse the whole body for the sake of one such part.
 */
export const withPlaceholders = (body: unknown): unknown => throughBody(body, asPlaceholder)

/** A body with every part as it was before `withPlaceholders`. */
export const withoutPlaceholders = (body: unknown): unknown =>
  throughBody(body, (part) => (isObject(part) && part['type'] === placeholderType && isObject(part['original']) ? part['original'] : part))

type Exchange = (part: unknown, within: string) => unknown

function asPlaceholder(part: unknown, within: string): unknown {
  const kind = kindOfNode(part)
  if (kind === '' || kind === placeholderType || isKnownKind(kind)) return part
  return { type: placeholderType, version: 1, inline: lines.has(within), original: part }
}

const throughBody = (body: unknown, exchange: Exchange): unknown =>
  isObject(body) && isObject(body['root']) ? { ...body, root: throughChildren(body['root'], 'root', exchange) } : body

/** Keys keep their order, so that a part comes back to the byte. */
function throughChildren(within: Part, type: string, exchange: Exchange): unknown {
  const { children } = within
  if (!Array.isArray(children)) return within
  return {
    ...within,
    children: children.map((child: unknown) => {
      const part = exchange(child, type)
      return part === child && isObject(part) ? throughChildren(part, kindOfNode(part), exchange) : part
    }),
  }
}

type Part = Record<string, unknown>
const isObject = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
