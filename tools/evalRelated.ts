import { parseArgs } from 'node:util'
import { measurePrecision, type Precision } from './related/measurePrecision'
import { PackedCorpus } from './related/PackedCorpus'
import { rankByBm25 } from './related/rankByBm25'
import { rankByDate, rankByShared } from './related/rankByDate'
import { rankByEngine } from './related/rankByEngine'
import { readCorpus } from './related/readCorpus'
import { readDemoPaper } from './related/readDemoPaper'
import type { Ranking } from './related/Stories'
import { Refusal } from './Refusal'
import { exitTool, runTool } from './runTool'

/**
 * Measures the choice of related stories: on a labelled corpus, `npm run eval:related -- corpus.jsonl`, against the newest
 * and a search engine's “more like this”; without one, on the demo paper against lists made by hand. Ends with 1 where the
 * choice falls below what it is compared with, or below `--at-least`.
 */

const ours = 'ours'
/** Stories under which is looked; of a larger corpus every so manieth. */
const mostAsked = 2500
/** Lines that are passed over and told one by one. */
const mostTold = 20

await runTool(async () => {
  const { file, language, atLeast } = asked()
  const precisions = file === undefined ? await onDemoPaper() : await onCorpus(file, language)
  print(precisions)
  const own = precisions.get(ours)?.all ?? 0
  // as it is printed: what nobody can read off is no difference
  const better = [...precisions].filter(([, { all }]) => all.toFixed(3) > own.toFixed(3)).map(([name]) => name)
  if (better.length > 0) throw new Refusal(`Ours is worse than ${better.join(' and ')}.`)
  if (own < atLeast) throw new Refusal(`Ours is ${own.toFixed(3)}, and should be ${atLeast} at least.`)
  await exitTool(0)
})

function asked(): { file: string | undefined; language: string; atLeast: number } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { language: { type: 'string', default: 'en' }, 'at-least': { type: 'string', default: '0' } } })
  const atLeast = Number(values['at-least'])
  if (Number.isNaN(atLeast)) throw new Refusal('After --at-least stands a number, such as 0.95.')
  try {
    Intl.getCanonicalLocales(values.language)
  } catch {
    throw new Refusal('After --language stands a language tag, such as en or de.')
  }
  return { file: positionals[0], language: values.language, atLeast }
}

type Precisions = ReadonlyMap<string, Precision>

async function onCorpus(file: string, language: string): Promise<Precisions> {
  const corpus = new PackedCorpus(language)
  let passedOver = 0
  const tell = (sentence: string) => {
    passedOver += 1
    if (passedOver <= mostTold) console.error(sentence)
  }
  for await (const article of readCorpus(file, tell)) {
    corpus.add(article)
    if (corpus.size % 5000 === 0) console.log(`${corpus.size} articles read`)
  }
  if (passedOver > mostTold) console.error(`… and ${passedOver - mostTold} more lines.`)
  if (corpus.size < 2) throw new Refusal(`There are fewer than two articles in ${file}: nothing can stand under anything.`)

  const every = Math.ceil(corpus.size / mostAsked)
  const places = Array.from({ length: Math.ceil(corpus.size / every) }, (_, index) => index * every)
  const labelOf = (place: number) => corpus.labelOf(place)
  console.log(`${corpus.size} articles, ${corpus.undated === 0 ? 'all dated' : `${corpus.undated} without a date`}; language ${language}; looked under ${places.length} of them.\n`)
  const rankings: [string, (of: PackedCorpus) => Ranking][] = [[ours, rankByEngine], ['more like this (BM25)', rankByBm25], ['newest', rankByDate]]
  return new Map(
    rankings.map(([name, rank]) => [name, measurePrecision({ ranking: rank(corpus), places, labelOf, belongs: (place, other) => labelOf(place) === labelOf(other) })]),
  )
}

async function onDemoPaper(): Promise<Precisions> {
  const { stories, wanted, paper } = await readDemoPaper()
  const all = {
    size: stories.length,
    storyAt: (place: number) => {
      const story = stories[place]
      if (story === undefined) throw new Error(`The demo paper has no story ${place}.`)
      return story
    },
    paper: () => paper,
  }
  console.log(`The demo paper, ${stories.length} stories, against lists made by hand.\n`)
  const rankings: [string, Ranking][] = [
    [ours, rankByEngine(all)],
    ['shared topics', rankByShared(all, (one, other) => one.topics.filter((topic) => other.topics.includes(topic)).length)],
    ['newest in section', rankByShared(all, (one, other) => (one.section === other.section ? 1 : 0))],
    ['newest', rankByDate(all)],
  ]
  return new Map(
    rankings.map(([name, ranking]) => [
      name,
      measurePrecision({
        ranking,
        places: stories.map((_, place) => place),
        labelOf: (place) => all.storyAt(place).section ?? '',
        belongs: (place, other) => wanted.get(all.storyAt(place).id)?.has(all.storyAt(other).id) ?? false,
      }),
    ]),
  )
}

function print(precisions: Precisions): void {
  const names = [...precisions.keys()]
  const labels = [...(precisions.get(ours)?.byLabel.keys() ?? [])].sort()
  const width = Math.max(20, ...labels.map((label) => label.length + 2))
  const row = (name: string, cells: string[]) => console.log(name.padEnd(width) + cells.map((cell, index) => cell.padStart((names[index]?.length ?? 0) + 3)).join(''))
  row('precision at 4', names)
  for (const label of labels) row(label, names.map((name) => (precisions.get(name)?.byLabel.get(label) ?? 0).toFixed(3)))
  row('all', names.map((name) => (precisions.get(name)?.all ?? 0).toFixed(3)))
}
