import autocannon from 'autocannon'
import type { Edge } from '../servers/startEdge'
import { againstFile, longestWait } from './edgeLoads'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import type { Stage } from '../../e2e/stage'
import { laterThanText } from './lighthouse/laterThanText'
import { pageKinds, pathsByKind } from './lighthouse/pageKinds'
import { blockingTimes, pageScores } from './lighthouse/pageScores'
import type { Limit } from './limits'
import { newsroomSession, type Session } from './newsroomSession'
import { relatingCost } from './relatingCost'

/** What is measured: both servers, and an edge that keeps the site's pages. */
export type Measured = Stage & { edge: Edge }
export type Measure = { name: string; unit: string; limit?: Limit; run: (stage: Measured) => Promise<number[]> }

const rounds = 40

/** What `npm run bench` measures, each against the production builds over the demo paper. */
export const measures: readonly Measure[] = [
  { name: 'save of a live story → new page served', unit: 'ms', run: (stage) => edits(stage) },
  { name: 'save of a live story → new page at the edge', unit: 'ms', run: (stage) => edits({ ...stage, siteUrl: stage.edge.url }) },
  { name: 'publish of a new story → page served', unit: 'ms', run: (stage) => publications(stage) },
  { name: 'unpublish → page gone', unit: 'ms', run: (stage) => withdrawals(stage) },
  { name: 'approve a comment → on the page', unit: 'ms', run: (stage) => approvals(stage) },
  { name: 'reply posted → answered (one at a time)', unit: 'ms', run: (stage) => replies(stage) },
  { name: 'relating a new story among 1,000: database', unit: 'ms', run: () => relatingCost(1000) },
  { name: 'relating a new story among 10,000: database', unit: 'ms', run: () => relatingCost(10_000) },
  { name: 'cached story, 16 connections', unit: 'requests/s', run: (stage) => cachedStory(stage) },
  { name: 'cached story at the edge ÷ a static file', unit: '×', run: async (stage) => againstFile(await storyAtTheEdge(stage)) },
  { name: 'cached story at the edge, 99 % answered in', unit: 'ms', run: async (stage) => longestWait(await storyAtTheEdge(stage)) },
  ...pageKinds.map((kind): Measure => ({ name: `Lighthouse, mobile: ${kind}`, unit: 'of 100', limit: { figure: 'min', least: 100 }, run: (stage) => pageScores(stage, kind) })),
  { name: 'Lighthouse, mobile: blocking, all of these', unit: 'ms', limit: { figure: 'max', most: 0 }, run: blockingTimes },
  { name: 'story shown, slow phone − its text alone', unit: 'ms', limit: { figure: 'median', most: 150 }, run: async ({ siteUrl, edge }) => laterThanText(`${edge.url}${(await pathsByKind(siteUrl)).story}`) },
]

/** Milliseconds from `since` until the page at `path` passes `test`; asked every 10 ms, so that the asking does not slow what it waits for. */
async function untilPage(stage: Stage, path: string, test: (page: { status: number; text: string }) => boolean, since: number): Promise<number> {
  for (;;) {
    const response = await fetch(`${stage.siteUrl}${path}`, { redirect: 'manual' })
    if (test({ status: response.status, text: await response.text() })) return performance.now() - since
    if (performance.now() - since > 30_000) throw new Error(`${path} did not change within 30 s.`)
    await wait(10)
  }
}

/** Milliseconds for which nothing may be left to tell: related stories are chosen a moment after a save. */
const quiet = 400

/** Waits until the newsroom has nothing left to tell the site: each round is measured from rest. */
async function rest(session: Session): Promise<void> {
  for (let since = performance.now(); performance.now() - since < quiet; await wait(20)) {
    if ((await session.get('/api/outbox?limit=1&depth=0')).docs.length > 0) since = performance.now()
  }
}

async function times(count: number, run: (round: number) => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let round = 0; round < count; round += 1) values.push(await run(round))
  return values
}

async function aStory(session: Session): Promise<{ id: string; path: string; updatedAt: string }> {
  const { docs } = await session.get('/api/articles?where[_status][equals]=published&sort=-publishedAt&limit=1&depth=0')
  const [story] = docs
  if (story === undefined) throw new Error('There is no story to measure with.')
  return story
}

async function edits(stage: Stage): Promise<number[]> {
  const session = await newsroomSession(stage)
  const { id, path, updatedAt } = await aStory(session)
  let seen = updatedAt
  return times(rounds, async () => {
    const headline = `Edited ${randomUUID()}`
    await rest(session)
    const since = performance.now()
    seen = (await session.patch(`/api/articles/${id}?depth=0`, { headline, updatedAt: seen, _status: 'published' })).doc.updatedAt
    return untilPage(stage, `/${path}`, ({ text }) => text.includes(headline), since)
  })
}

async function drafts(session: Session, count: number): Promise<string[]> {
  const { docs } = await session.get('/api/sections?limit=1&depth=0')
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { doc } = await session.post('/api/articles?draft=true&depth=0', { headline: `Story ${randomUUID()}`, section: docs[0]?.id, commentPolicy: 'open' })
      return doc.id
    }),
  )
}

async function publications(stage: Stage): Promise<number[]> {
  const session = await newsroomSession(stage)
  const ids = await drafts(session, rounds)
  return times(rounds, async (round) => {
    await rest(session)
    const since = performance.now()
    const { doc } = await session.patch(`/api/articles/${ids[round]}?depth=0`, { _status: 'published' })
    return untilPage(stage, `/${doc.path}`, ({ status }) => status === 200, since)
  })
}

async function withdrawals(stage: Stage): Promise<number[]> {
  const session = await newsroomSession(stage)
  const ids = await drafts(session, rounds)
  return times(rounds, async (round) => {
    const { doc } = await session.patch(`/api/articles/${ids[round]}?depth=0`, { _status: 'published' })
    await untilPage(stage, `/${doc.path}`, ({ status }) => status === 200, performance.now())
    await rest(session)
    const since = performance.now()
    await session.patch(`/api/articles/${ids[round]}?depth=0`, { _status: 'draft' })
    return untilPage(stage, `/${doc.path}`, ({ status }) => status === 404, since)
  })
}

const reply = (stage: Stage, story: string, text: string) =>
  fetch(`${stage.siteUrl}/api/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stage.siteUrl },
    body: JSON.stringify({ story, name: 'Bench', email: 'bench@example.org', site: '', text, parent: '', trap: '' }),
  })

async function approvals(stage: Stage): Promise<number[]> {
  const session = await newsroomSession(stage)
  const { path } = await aStory(session)
  return times(rounds / 2, async () => {
    const text = `Approve ${randomUUID()}`
    await reply(stage, path, text)
    const { docs } = await session.get(`/api/comments?where[text][equals]=${encodeURIComponent(text)}&depth=0`)
    await rest(session)
    const since = performance.now()
    await session.patch(`/api/comments/${docs[0]?.id}?depth=0`, { status: 'approved' })
    return untilPage(stage, `/${path}`, (page) => page.text.includes(text), since)
  })
}

async function replies(stage: Stage): Promise<number[]> {
  const { path } = await aStory(await newsroomSession(stage))
  return times(rounds * 2, async () => {
    const since = performance.now()
    const response = await reply(stage, path, `Reply ${randomUUID()}`)
    if (!response.ok) throw new Error(`A reply was answered ${response.status}: ${await response.text()}`)
    return performance.now() - since
  })
}

async function storyAtTheEdge(stage: Measured): Promise<string> {
  const { path } = await aStory(await newsroomSession(stage))
  return `${stage.edge.url}/${path}`
}

async function cachedStory(stage: Stage): Promise<number[]> {
  const { path } = await aStory(await newsroomSession(stage))
  const url = `${stage.siteUrl}/${path}`
  await (await fetch(url)).text()
  return times(3, async () => {
    const result = await autocannon({ url, connections: 16, duration: 5, headers: { 'accept-encoding': 'gzip' } })
    return result.requests.average
  })
}
