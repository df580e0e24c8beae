import type { Ranked } from './rankStories'
import { daysBetween } from './signals'
import { tellingWords } from './tellingWords'
import type { Told } from './told'

/** How a stem is written: its commonest spelling in a text. */
export type Spellings = ReadonlyMap<string, string>

/** Words that are named as shared. */
const namedWords = 3

/** How the stems of a text are written in it. */
export function spellingsOf(text: string, language: string): Spellings {
  const counts = new Map<string, Map<string, number>>()
  for (const { stem, spelling } of tellingWords(text, language)) {
    const spellings = counts.get(stem) ?? new Map<string, number>()
    counts.set(stem, spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1))
  }
  const commonest = (spellings: ReadonlyMap<string, number>) => [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
  return new Map([...counts].map(([stem, spellings]) => [stem, commonest(spellings)]))
}

/** The words that bring two stories together most, as they are written in the first. */
function sharedWords(one: Told, other: Told, spellings: Spellings): string[] {
  return [...one.vector]
    .map(([stem, value]) => ({ stem, told: value * (other.vector.get(stem) ?? 0) }))
    .filter(({ told }) => told > 0)
    .sort((a, b) => b.told - a.told || (a.stem < b.stem ? -1 : 1))
    .slice(0, namedWords)
    .map(({ stem }) => spellings.get(stem) ?? stem)
}

/** Why a story stands under another, in words: “shares: detainer, warrant, sanctuary; same section; 3 days apart”. */
export function reasonsFor({ story, related, spellings }: { story: Told; related: Ranked; spellings: Spellings }): string {
  const { signals } = related
  const words = sharedWords(story, related, spellings)
  const topics = story.story.topics.filter((topic) => related.story.topics.includes(topic)).length
  const days = daysBetween(story.story, related.story)
  const reasons = [
    words.length > 0 && `shares: ${words.join(', ')}`,
    topics > 0 && (topics === 1 ? 'a topic in common' : `${topics} topics in common`),
    signals.series > 0 && 'same series',
    signals.section > 0 && 'same section',
    signals.byline > 0 && 'same byline',
    days !== null && apart(days),
  ]
  return reasons.filter((reason) => reason !== false).join('; ')
}

function apart(days: number): string {
  const whole = Math.round(days)
  if (whole === 0) return 'same day'
  return whole === 1 ? '1 day apart' : `${whole} days apart`
}
