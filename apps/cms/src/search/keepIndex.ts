import { changeSchema } from '@broadsheet/contract'
import { setTimeout as wait } from 'node:timers/promises'
import { createLocalReq, type Payload, type Where } from 'payload'
import { z } from 'zod'
import { liveOnly } from '../collections/articles/liveOnly'
import { progress, type Message } from '../outbox/claims'
import type { Article } from '../payload-types'
import { bringUpToDate } from './bringUpToDate'
import { paperLanguage } from './indexedStoryOf'
import { searchIndexOf } from './searchIndexOf'

/** Stories brought up to date between two notes of how far it has got. */
const batch = 25
/** Milliseconds left to others between two stories: whoever renames an author looks at pages, which are renewed meanwhile. */
const pause = 20

const cursorSchema = z.object({ after: z.string() }).nullable().catch(null)

/** Does for the index what a message of the outbox tells: the story it speaks of is entered anew, or every story that bears the name it speaks of. */
export async function keepIndex(payload: Payload, message: Message): Promise<void> {
  const change = changeSchema.parse(message.change)
  switch (change.kind) {
    case 'article':
      return bringUpToDate(payload, change.id)
    case 'author':
      return bringAll(payload, message, { 'byline.author': { equals: change.id } })
    case 'section':
      return bringAll(payload, message, { section: { equals: change.id } })
    case 'topic':
      return bringAll(payload, message, { topics: { in: [change.id] } })
    case 'site':
      return (await isInAnotherLanguage(payload)) || message.cursor ? bringAll(payload, message, { language: { exists: false } }) : undefined
    default:
      return undefined
  }
}

async function bringAll(payload: Payload, message: Message, where: Where): Promise<void> {
  let after = cursorSchema.parse(message.cursor ?? null)?.after ?? null
  for (;;) {
    const { docs } = await payload.db.find<Article>({
      collection: 'articles',
      where: { and: [liveOnly, where, ...(after === null ? [] : [{ id: { greater_than: after } }])] },
      sort: 'id',
      limit: batch,
      pagination: false,
      select: { path: true },
    })
    for (const { id } of docs) {
      await bringUpToDate(payload, id)
      await wait(pause)
    }
    after = docs.at(-1)?.id ?? null
    if (after === null || docs.length < batch) return
    await progress(payload, message, { after })
  }
}

/** Whether stories that are in the paper's language were entered in another: the newest of them tells. */
async function isInAnotherLanguage(payload: Payload): Promise<boolean> {
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: { and: [liveOnly, { language: { exists: false } }] },
    sort: '-publishedAt',
    limit: 1,
    pagination: false,
    select: { path: true },
  })
  const [entry] = await searchIndexOf(payload).entriesOf(docs.map(({ id }) => id))
  return entry !== undefined && entry.language !== (await paperLanguage(await createLocalReq({}, payload)))
}
