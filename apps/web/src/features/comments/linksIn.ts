/** A stretch of plain text, or an address in it. */
export type Stretch = { text: string; href: string | null }

// what may stand in an address, less what may not end one
const address = /\bhttps?:\/\/[^\s<>"'`“”‘’«»{}|\\^]*[^\s<>"'`“”‘’«»{}|\\^.,:;!?…]/gi

/** Splits what a reader wrote at the bare http(s) addresses in it. */
export function linksIn(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const match of text.matchAll(address)) {
    const found = withoutClosers(match[0])
    if (!URL.canParse(found)) continue
    if (match.index > from) stretches.push({ text: text.slice(from, match.index), href: null })
    stretches.push({ text: found, href: new URL(found).href })
    from = match.index + found.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from), href: null })
  return stretches
}

/** A bracket that closes one opened before the address does not belong to it: "(see https://example.org/a_(b))". */
function withoutClosers(found: string): string {
  let end = found.length
  let surplus = (found.match(/\)/g)?.length ?? 0) - (found.match(/\(/g)?.length ?? 0)
  while (surplus > 0 && found.endsWith(')', end)) {
    end -= 1
    surplus -= 1
  }
  const bracket = found.slice(0, end)
  return bracket.replace(/[\].,:;!?…]+$/u, '')
}
