/** What a file says about its picture, ready for the form; null where it says nothing. */
export type PictureWords = { alt: string | null; caption: string | null; credit: string | null; licence: string | null }

/** The longest values of the form's fields, in characters. */
export const wordLimits = { alt: 300, caption: 1000, credit: 120, licence: 300 } as const satisfies Record<keyof PictureWords, number>

/**
 * The words of a file's metadata, read by `exifr` with `mergeOutput: false`: one object for each block (`dc`, `photoshop`,
 * `xmpRights`, `Iptc4xmpCore`, `iptc`, `ifd0`). XMP comes before IPTC, and IPTC before Exif, as their makers ask.
 */
export function wordsOf(tags: unknown): PictureWords {
  const first = (places: readonly (readonly [string, string])[], limit: number) => {
    const found = places.map(([block, name]) => textAt(tags, block, name)).find((text) => text !== '')
    return found === undefined ? null : shortened(found, limit)
  }
  return {
    alt: first([['Iptc4xmpCore', 'AltTextAccessibility']], wordLimits.alt),
    caption: first([['dc', 'description'], ['iptc', 'Caption'], ['ifd0', 'ImageDescription']].map(pair), wordLimits.caption),
    credit: creditOf(tags),
    licence: first(
      [['xmpRights', 'UsageTerms'], ['plus', 'LicensorURL'], ['cc', 'license'], ['xmpRights', 'WebStatement'], ['dc', 'rights'], ['iptc', 'CopyrightNotice'], ['ifd0', 'Copyright']].map(pair),
      wordLimits.licence,
    ),
  }
}

const pair = ([block = '', name = '']: string[]) => [block, name] as const

/** Who made it and for whom, as it is printed: "Ana Ruiz / Reuters"; once where both are the same. */
function creditOf(tags: unknown): string | null {
  const maker = textAt(tags, 'dc', 'creator') || textAt(tags, 'iptc', 'Byline') || textAt(tags, 'ifd0', 'Artist')
  const agency = textAt(tags, 'photoshop', 'Credit') || textAt(tags, 'iptc', 'Credit')
  const parts = agency.includes(maker) ? [agency] : maker.includes(agency) ? [maker] : [maker, agency]
  const credit = parts.filter((part) => part !== '').join(' / ')
  return credit === '' ? null : shortened(credit, wordLimits.credit)
}

function textAt(tags: unknown, block: string, name: string): string {
  const value = propertyOf(propertyOf(tags, block), name)
  const text = flat(value)
  return clean(block === 'iptc' || block === 'ifd0' ? decoded(text) : unescaped(text))
}

const propertyOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined)

/** XMP gives a text as itself, as `{ lang, value }`, or as a list of these, of which the default language comes first. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const texts: string[] = value.map(flat).filter((text) => text !== '')
    return value.some((entry) => propertyOf(entry, 'lang') !== undefined) ? (texts[0] ?? '') : texts.join(', ')
  }
  return value === undefined || value === null ? '' : flat(propertyOf(value, 'value'))
}

/** Old Mac OS letters lie where Windows has hardly any; its quotes, dashes, dots and euro are left out of the count. */
const macLetters = /[\x81-\x84\x86-\x90\x98\x9A-\x9F]/g
const westernLetters = /[\xA0-\xFF]/g

/** What Windows has where Latin-1 has nothing to read; Node 20's own decoder does not know it. */
const windowsSigns = Array.from('€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ')

/**
 * IPTC says by which letters it was written in a mark that most programs forget, so it comes as bytes, one to a character:
 * UTF-8 if it can be that, else Mac Roman or Windows' Latin, whichever makes letters of more of them.
 */
function decoded(text: string): string {
  if (!/[\x80-\xFF]/.test(text) || /[^\x00-\xFF]/.test(text)) return text // eslint-disable-line no-control-regex -- bytes
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const count = (letters: RegExp) => text.match(letters)?.length ?? 0
    if (count(macLetters) > count(westernLetters)) return new TextDecoder('macintosh').decode(bytes)
    return text.replace(/[\x80-\x9F]/g, (character) => windowsSigns[character.charCodeAt(0) - 0x80] ?? '')
  }
}

const entities = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])

/** XMP is XML, of which the reader leaves the escapes as they are. */
const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(amp|lt|gt|quot|apos));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })

const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/** Cut at the end of a word, so that the editor sees that something is missing. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/\s+\S*$/, '')}…`
}
