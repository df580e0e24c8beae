/** What somebody has typed between spaces, or between quotes. */
export type Piece = { text: string; isPhrase: boolean }

/** What a story must have and what it must not, in the order typed. */
export type ParsedSearch = { wanted: Piece[]; unwanted: Piece[] }

/** Pieces that are looked at; what is typed after them narrows nothing any more. */
const mostPieces = 16

/** A piece, with or without the sign that it is not wanted: in the quotes of several languages, or up to the next space. */
const piece = /(?<![^\s])(?<sign>-?)(?:"(?<straight>[^"]*)"|“(?<curly>[^”]*)”|„(?<low>[^“”]*)[“”]|«(?<angled>[^»]*)»|(?<bare>\S+))/gu
const hasWord = /[\p{L}\p{N}]/u

/** Reads what was typed into a search field: words, "phrases in quotes", and -words that are not wanted. Never fails. */
export function parseSearch(typed: string): ParsedSearch {
  const parsed: ParsedSearch = { wanted: [], unwanted: [] }
  let count = 0
  for (const { groups = {} } of withoutControls(typed).matchAll(piece)) {
    const { sign, bare } = groups
    const text = bare ?? groups['straight'] ?? groups['curly'] ?? groups['low'] ?? groups['angled'] ?? ''
    if (!hasWord.test(text)) continue
    if (count === mostPieces) break
    count += 1
    parsed[sign === '-' ? 'unwanted' : 'wanted'].push({ text, isPhrase: bare === undefined })
  }
  return parsed
}

/** Writes pieces as they would be typed. */
export const writtenSearch = ({ wanted, unwanted }: ParsedSearch): string => [...wanted.map(written), ...unwanted.map((each) => `-${written(each)}`)].join(' ')

const written = ({ text, isPhrase }: Piece) => (isPhrase ? `"${text}"` : text)

/** A text without what nobody types: controls, halves of characters. */
export const withoutControls = (text: string): string => text.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
