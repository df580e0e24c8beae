/** A text of which somebody has said whether it is spam, with what a comment has beside it. */
export type Labelled = { spam: boolean; name: string; site: string | null; text: string }

/** The same without those that say what another has said: what is learned must not be met again where it is measured. */
export function withoutRepeats(all: readonly Labelled[]): Labelled[] {
  const met = new Set<string>()
  return all.filter(({ text }) => {
    const said = text.toLowerCase().replace(/[\s\p{N}]+/gu, '')
    if (said === '' || met.has(said)) return false
    met.add(said)
    return true
  })
}
