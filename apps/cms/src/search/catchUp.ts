import { analysisVersion } from '@broadsheet/newsroom'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Payload } from 'payload'
import { liveOnly } from '../collections/articles/liveOnly'
import type { Article } from '../payload-types'
import { bringUpToDate } from './bringUpToDate'
import { driftOf } from './driftOf'
import { savedAtOf } from './indexedStoryOf'
import { searchIndexOf } from './searchIndexOf'
import type { EntryState } from './SearchIndex'

/** Stories looked at at a time. */
const batch = 100

type Setting = {
  /** Whether every story is entered anew, or those alone whose entry is not that of the story as it stands. */
  everything: boolean
  /** Asked between two stories. */
  goesOn?: () => boolean
  /** Told after each batch how many of how many stories were looked at. */
  say?: (done: number, of: number) => void
}

/**
 * Brings the search index up to date with the stories, whatever it has missed: enters what is not in it as it stands, and takes
 * out what readers cannot see. Each story by itself, so that saves go on, and that whoever stops it has lost nothing: it is begun
 * again where entries are missing. Gives how many stories it has entered or taken out.
 */
export async function catchUp(payload: Payload, { everything, goesOn = () => true, say = () => undefined }: Setting): Promise<number> {
  const { live, current } = await driftOf(payload)
  if (current && !everything && !(await isOutdated(payload))) return 0
  const index = searchIndexOf(payload)
  let changed = 0
  const bring = async (story: string) => {
    await bringUpToDate(payload, story)
    changed += 1
    await breathe()
  }

  let looked = 0
  for await (const stories of inBatches((after) => liveAfter(payload, after), ({ id }) => id)) {
    const entries = new Map((await index.entriesOf(stories.map(({ id }) => id))).map((entry) => [entry.story, entry]))
    for (const story of stories) {
      if (!goesOn()) return changed
      if (everything || !isEntryOf(entries.get(story.id), story)) await bring(story.id)
    }
    looked += stories.length
    say(looked, Math.max(live, looked))
  }
  for await (const entries of inBatches((after) => index.entriesAfter(after, batch), ({ story }) => story)) {
    const { docs } = await payload.db.find<Article>({ collection: 'articles', where: { and: [liveOnly, { id: { in: entries.map(({ story }) => story) } }] }, limit: batch, pagination: false, select: { path: true } })
    const seen = new Set(docs.map(({ id }) => id))
    for (const { story } of entries) {
      if (!goesOn()) return changed
      if (!seen.has(story)) await bring(story)
    }
  }
  return changed
}

const isEntryOf = (entry: EntryState | undefined, story: Article) => entry?.savedAt === savedAtOf(story) && entry.version === analysisVersion

/** Whether entries were made by an older version of the newsroom: all are, or none, so that any one tells. */
async function isOutdated(payload: Payload): Promise<boolean> {
  const [first] = await searchIndexOf(payload).entriesAfter(null, 1)
  return first !== undefined && first.version !== analysisVersion
}

async function liveAfter(payload: Payload, after: string | null): Promise<Article[]> {
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: after === null ? liveOnly : { and: [liveOnly, { id: { greater_than: after } }] },
    sort: 'id',
    limit: batch,
    pagination: false,
    select: { updatedAt: true },
  })
  return docs
}

async function* inBatches<Each>(read: (after: string | null) => Promise<Each[]>, idOf: (each: Each) => string): AsyncGenerator<Each[]> {
  let last: string | null = null
  for (;;) {
    const some = await read(last)
    const end = some.at(-1)
    if (end === undefined) return
    yield some
    if (some.length < batch) return
    last = idOf(end)
  }
}
