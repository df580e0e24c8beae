/** Endings of addresses that are written without `https://`; of any other, “so.Next” would be one. */
const bareEndings = 'com|net|org|info|biz|shop|store|online|site|website|club|xyz|top|live|vip|win|bet|icu|click|link|tk|ml|ga|cf|gq|io|co|me|tv|cc|ws|ru|su|cn|in|us|uk|de|fr|es|it|nl|pl|pt|br|tr|id|eu'
const link = new RegExp(
  // only at the beginning of a word, so that no text takes longer than it is long
  `(?<![\\p{L}\\p{N}@._-])(?:(?:https?://|www\\.)[^\\s<>"'\\[\\]()]+|(?:[\\p{L}\\p{N}-]+\\.)+(?:${bareEndings})(?![\\p{L}\\p{N}@-])(?:/[^\\s<>"'\\[\\]()]*)?)`,
  'giu',
)
const endOfSentence = /[.,;:!?…]+$/u
/** Second levels that countries give to everybody: what belongs to one person has a third. */
const openSecondLevel = /(?:^|\.)(?:co|com|net|org|gov|ac|edu|or|ne)\.[a-z]{2}$/

export type Links = {
  /** As they stand in the text. */
  links: string[]
  /** The text without them. */
  rest: string
}

/** The links of a text, with or without `https://`, and the text without them. */
export function linksIn(text: string): Links {
  const links = [...text.matchAll(link)].map(([found]) => found.replace(endOfSentence, ''))
  return { links, rest: text.replace(link, ' ') }
}

/** Whose a web address is: `blog.example.co.uk` is `example.co.uk`’s. Null for what is no address. */
export function ownerOf(address: string): string | null {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`
  if (!URL.canParse(whole)) return null
  const host = new URL(whole).hostname.replace(/\.$/, '').slice(0, 100)
  if (/^[\d.]+$/.test(host)) return host
  const parts = host.split('.')
  return parts.slice(openSecondLevel.test(host) ? -3 : -2).join('.')
}
