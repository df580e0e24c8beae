import { chooseRelated, type ComparableStory } from '@broadsheet/newsroom'
import type { PayloadRequest, Where } from 'payload'
import type { Article } from '../../payload-types'
import { liveOnly } from './liveOnly'
import { idOf, isLive } from './storedStory'

/** Related stories shown under a story. */
const count = 4

/** The newest live stories that share a topic or the section; enough to choose four from. */
const candidateCount = 60

type Relating = Pick<Partial<Article>, 'section' | 'topics' | 'byline' | 'picks'> & { id: string; publishedAt: string }

/** The ids of the live stories to show under `story`, best first. */
export async function relatedTo(req: PayloadRequest, story: Relating): Promise<string[]> {
  const picks = (story.picks ?? []).map(idOf).filter((id) => id !== null)
  const self = relatable(story)
  const near: Where[] = [{ section: { equals: self.section } }, ...(self.topics.length > 0 ? [{ topics: { in: [...self.topics] } }] : [])]
  const [candidates, chosen] = await Promise.all([
    liveStories(req, { or: near }, candidateCount),
    picks.length > 0 ? liveStories(req, { id: { in: picks } }, picks.length) : [],
  ])
  const live = new Set(chosen.map(({ id }) => id))
  return chooseRelated({
    story: self,
    picks: picks.filter((id) => live.has(id)),
    candidates: candidates.filter(isLive).map(relatable),
    count,
  })
}

async function liveStories(req: PayloadRequest, where: Where, limit: number): Promise<Article[]> {
  const { docs } = await req.payload.db.find<Article>({
    collection: 'articles',
    where: { and: [liveOnly, where] },
    sort: '-publishedAt',
    limit,
    pagination: false,
    select: { section: true, topics: true, byline: true, publishedAt: true, path: true, _status: true, deletedAt: true },
    req,
  })
  return docs
}

const relatable = (story: Relating): ComparableStory => ({
  id: story.id,
  section: idOf(story.section) ?? '',
  topics: (story.topics ?? []).map(idOf).filter((id) => id !== null),
  authors: (story.byline ?? []).map(({ author }) => idOf(author)).filter((id) => id !== null),
  publishedAt: story.publishedAt,
})
