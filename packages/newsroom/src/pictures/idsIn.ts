/** What an id looks like on either database: a UUID, or the hex of an ObjectId. */
const id = /^(?:[0-9a-f]{24}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i

/**
 * Every id named anywhere in `value`, however deep, once each: in a body, in a block of it, in a relation, populated or not.
 * Which of them are ids of pictures, the library knows; so a new kind of block is looked into without being known here.
 */
export function idsIn(value: unknown): string[] {
  const found = new Set<string>()
  const look = (part: unknown): void => {
    if (typeof part === 'string') {
      if (id.test(part)) found.add(part)
    } else if (typeof part === 'object' && part !== null) {
      Object.values(part).forEach(look)
    }
  }
  look(value)
  return [...found]
}
