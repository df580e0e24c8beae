/** What the look of a comment is told from. `rest` is its text without links, `words` the words of that, in order. */
export type Look = { name: string; site: string | null; text: string; rest: string; links: readonly string[]; words: readonly string[] }

const markup = /<a\s|<\/a>|\[\/?(?:url|link|img)\b|\bhref\s*=/iu
const hiddenInside = /\p{L}[\u00AD\u200B\u2060\uFEFF]+\p{L}/u
const emailAddress = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/u
const phoneNumber = /(?:\+|\b00|\bwa\.me\/)\d(?:[ ()./-]{0,2}\d){7,14}/u
const money = /[$€£¥₹₽₿]\s?\d|\d\s?(?:[$€£¥₹₽₿]|usd\b|eur\b|btc\b)/iu
const twoAlphabets = /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u
const address = /https?:|www\.|\.(?:com|net|org|info|shop|online|site|xyz|top|ru)\b/iu

/** Letters with something between them: “c a s i n o”, “c.a.s.i.n.o”. */
const spelledOut = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]\p{L}){4,}(?![\p{L}\p{N}])/u

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** How a comment looks, in words a moderator understands: “2 links”, “mostly in capitals”. Each is a feature of its own. */
export function shapesOf(look: Look): string[] {
  return [linkCount(look), length(look), ...oddities.filter(([, holds]) => holds(look)).map(([words]) => words)]
}

const oddities: readonly [words: string, holds: (look: Look) => boolean][] = [
  ['little but links', ({ links, rest }) => links.length > 0 && countOf(rest, /\p{L}/gu) < 25],
  ['markup for links', ({ text }) => markup.test(text)],
  ['mostly in capitals', ({ rest }) => shareOfCapitals(rest) > 0.5],
  ['many capitals', ({ rest }) => between(shareOfCapitals(rest), 0.2, 0.5)],
  ['many exclamation marks', ({ text }) => countOf(text, /[!！]/gu) >= 3],
  ['many emoji', ({ text }) => countOf(text, /\p{Extended_Pictographic}/gu) >= 4],
  ['an email address', ({ text }) => emailAddress.test(text)],
  ['a phone number', ({ text }) => phoneNumber.test(text)],
  ['a sum of money', ({ text }) => money.test(text)],
  ['letters of two alphabets in one word', ({ text }) => twoAlphabets.test(text)],
  ['invisible characters in words', ({ text }) => hiddenInside.test(text)],
  ['letters of a word set apart', ({ text }) => spelledOut.test(text)],
  ['the same words again and again', ({ words }) => words.length >= 20 && new Set(words).size / words.length < 0.4],
  ['a web site given', ({ site }) => site !== null && site !== ''],
  ['a name that is a slogan', ({ name }) => isSlogan(name)],
]

function linkCount({ links }: Look): string {
  if (links.length === 0) return 'no link'
  if (links.length === 1) return '1 link'
  if (links.length === 2) return '2 links'
  return links.length <= 5 ? '3 to 5 links' : 'more than 5 links'
}

function length({ words }: Look): string {
  if (words.length <= 5) return 'up to 5 words'
  if (words.length <= 20) return '6 to 20 words'
  if (words.length <= 60) return '21 to 60 words'
  return words.length <= 200 ? '61 to 200 words' : 'more than 200 words'
}

const between = (share: number, above: number, upTo: number) => share > above && share <= upTo

/** The share of capitals among letters that have a small form; none where there are too few to tell. */
function shareOfCapitals(text: string): number {
  const capitals = countOf(text, /\p{Lu}/gu)
  const cased = capitals + countOf(text, /\p{Ll}/gu)
  return cased < 12 ? 0 : capitals / cased
}

/** People have names of five words, but none with an address, a sum or a row of numbers in it. */
function isSlogan(name: string): boolean {
  return address.test(name) || /\d{5}|[|$€£%!]/u.test(name) || name.trim().split(/\s+/u).length > 5
}
