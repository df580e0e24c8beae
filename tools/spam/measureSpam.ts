import { everyComment, learn, spamFeatures, spamScore, type SpamCount, type SpamModel } from '@broadsheet/newsroom'
import type { Labelled } from './Labelled'
import { shuffle } from './shuffle'

/** Of what was taken for spam from a score on: how much of it is spam (null where it is nothing), and how much of all spam that is. */
export type Found = { from: number; precision: number | null; recall: number; wrongly: number }
export type Measured = { spam: number; ham: number; at: Found[] }

type Asked = {
  all: readonly Labelled[]
  model: SpamModel
  /** In so many parts the corpus is dealt: each is judged by what the others have taught. With one part nothing is learned. */
  parts: number
  /** Learns from so many texts at most, as a newsroom does at first. */
  most?: number
  thresholds: readonly number[]
  seed: number
}

/** How well spam is told apart in a labelled corpus, each text judged when it has not been learned. */
export function measureSpam({ all, model, parts, most = Infinity, thresholds, seed }: Asked): Measured {
  const dealt = shuffle(all, seed).map((text, index) => ({ spam: text.spam, features: spamFeatures(text), part: index % parts }))
  const scores: { spam: boolean; score: number }[] = []
  for (let part = 0; part < parts; part += 1) {
    const taught = parts === 1 ? [] : dealt.filter((text) => text.part !== part).slice(0, most)
    const of = countsOf(taught)
    const counts = { total: of.get(everyComment) ?? { spam: 0, ham: 0 }, of }
    for (const { spam, features } of dealt.filter((text) => text.part === part)) scores.push({ spam, score: spamScore({ features, counts, model }).score })
  }
  const spam = scores.filter((text) => text.spam).length
  const at = thresholds.map((from) => {
    const taken = scores.filter(({ score }) => score >= from)
    const right = taken.filter((text) => text.spam).length
    return { from, precision: taken.length === 0 ? null : right / taken.length, recall: spam === 0 ? 0 : right / spam, wrongly: taken.length - right }
  })
  return { spam, ham: scores.length - spam, at }
}

function countsOf(texts: readonly { spam: boolean; features: readonly string[] }[]): Map<string, SpamCount> {
  const counts = new Map<string, SpamCount>()
  for (const { spam, features } of texts) {
    for (const more of learn({ features, before: null, now: spam ? 'spam' : 'ham' })) {
      const count = counts.get(more.feature) ?? { spam: 0, ham: 0 }
      counts.set(more.feature, { spam: count.spam + more.spam, ham: count.ham + more.ham })
    }
  }
  return counts
}
