import type { LiveStory } from '@broadsheet/contract'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Article } from '../../payload-types'
import { liveStory } from './liveStory'
import { storedStory } from './storedStory'

/** A story's own row, and what readers see of it. */
class Standing {
  constructor(
    readonly row: Article | null,
    readonly live: LiveStory | null,
  ) {}
}

type Moment = 'before' | 'after'

// Payload hands operations within a request copies of its context, so it is kept in there and not beside it
const key = (moment: Moment, id: string) => `story-${moment}:${id}`

async function remember(req: PayloadRequest, moment: Moment, id: string): Promise<void> {
  const row = await storedStory(req, id)
  req.context[key(moment, id)] = new Standing(row, await liveStory(req, row))
}

const nothing = new Standing(null, null)

function standing(req: PayloadRequest, moment: Moment, id: string): Standing {
  const noted = req.context[key(moment, id)]
  return noted instanceof Standing ? noted : nothing
}

/** How story `id` stood before this request changed it: nothing of one that is new. */
export const storyBefore = (req: PayloadRequest, id: string | undefined): Standing => (id === undefined ? nothing : standing(req, 'before', id))

/** How story `id` stands now that this request has changed it. */
export const storyAfter = (req: PayloadRequest, id: string): Standing => standing(req, 'after', id)

/** Reads once, for all hooks that follow, how a story stands before it is changed. */
export const rememberStory: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc !== undefined) await remember(req, 'before', originalDoc.id)
  return data
}

/** Reads once, for all hooks that follow, how a story stands after it was changed. */
export const rereadStory: CollectionAfterChangeHook<Article> = ({ doc, req }) => remember(req, 'after', doc.id)
