/** A sign of life from one open form. `at` is ISO 8601. */
export type SignOfLife = { person: string; name: string; at: string }

/** How often an open form gives a sign of life, and how long one counts, in milliseconds. */
export const presence = { every: 10_000, lasts: 30_000 } as const

/** Who else has a story open, by name, each once: everyone but `me` whose last sign is recent. */
export function whoIsHere(signs: readonly SignOfLife[], { me, now }: { me: string; now: Date }): { person: string; name: string }[] {
  const recent = signs.filter(({ person, at }) => person !== me && now.getTime() - Date.parse(at) < presence.lasts)
  const people = new Map(recent.map(({ person, name }) => [person, { person, name }]))
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name))
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Up to two letters that stand for a name: "Ana Ruiz" → "AR". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => graphemes.segment(word ?? '').containing(0)?.segment ?? '')
  return letters.join('').toLocaleUpperCase()
}
