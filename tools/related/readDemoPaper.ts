import { readFileSync } from 'node:fs'
import { learnPaper, profileOf, type Paper, type RelatableStory } from '@broadsheet/newsroom'
import { z } from 'zod'
import { bodyParts } from '../../apps/cms/src/seed/paper/bodyParts'
import { readPaper, type PaperStory } from '../../apps/cms/src/seed/paper/readPaper'
import { inRepository } from '../repositoryRoot'

const handPickedSchema = z.record(z.string(), z.array(z.string()).min(4))

type DemoPaper = { stories: RelatableStory[]; wanted: ReadonlyMap<string, ReadonlySet<string>>; paper: Paper }

/** The stories of the demo paper, what can be learnt from them, and for each the list that was made by hand before anything was tuned. */
export async function readDemoPaper(): Promise<DemoPaper> {
  const stories = (await readPaper()).stories.map(relatable)
  const handPicked = handPickedSchema.parse(JSON.parse(readFileSync(inRepository('tools', 'related', 'handPicked.json'), 'utf8')))
  return { stories, wanted: new Map(Object.entries(handPicked).map(([slug, list]) => [slug, new Set(list)])), paper: learnPaper(stories) }
}

const day = 86_400_000

function relatable({ slug, headline, standfirst, body, section, topics, byline, series, daysAgo, at }: PaperStory): RelatableStory {
  const words = bodyParts(body).flatMap((part) => (part.kind === 'words' ? [part.markdown] : []))
  return {
    id: slug,
    standing: 'live',
    sponsored: false,
    words: profileOf({ headline, standfirst, body: words.join('\n').replace(/\]\([^)]*\)/g, ']') }, 'en'),
    section,
    topics,
    authors: byline,
    series: series ?? null,
    publishedAt: new Date(Date.parse(`2026-01-01T${at}Z`) - daysAgo * day).toISOString(),
  }
}
