import { signBody, signatureHeader } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { z } from 'zod'
import { eventually, faultsOf } from './eventually'
import { aStory, makePlace, registerChief, restOf } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openForwarder } from './openForwarder'
import type { Forwarder } from './openForwarder'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'
import { databases } from './stageDatabase'

/** A message claimed by a relay that was killed is free again after 30 seconds. */
const leaseAndMore = 45_000
/** Thirty stories on one subject stand in each other's lists, and each of these is a page to renew. */
const manyLists = 120_000

describe.each(databases)('the outbox on %s', (database) => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let rest: Rest
  let place: Place
  let reader: Reader
  let wire: Forwarder

  beforeAll(async () => {
    wire = keep(await openForwarder())
    stage = keep(await openStage({ paper: 'empty', database, env: { SITE_URLS: wire.url } }))
    wire.forwardTo(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
    reader = readerOf(stage.siteUrl)
  })
  afterAll(closeAll)

  const publish = async (headline: string, desk = rest) => {
    const { id, path, updatedAt } = z.object({ id: z.string(), path: z.string(), updatedAt: z.string() }).parse(await desk.make('articles', aStory(place, headline)))
    return { id, updatedAt, page: `/${path}` }
  }
  const rename = (id: string, headline: string, desk = rest) => desk.change('articles', id, { headline, _status: 'published' })
  /** That no message is left. */
  const delivered = async () => {
    const { text } = await rest.ask('GET', '/health')
    const count = z.object({ waiting: z.number() }).parse(JSON.parse(text)).waiting
    return count === 0 ? null : `${count} messages`
  }

  it('renews a page that changed while the site was down, without anyone touching anything', async () => {
    const { id, page } = await publish('Bridge closes')
    await eventually(reader.shows('Bridge closes', [page, '/', '/politics']))

    await stage.stopSite()
    await rename(id, 'Bridge opens again')
    const fresh = await publish('Written while the site was down')
    await stage.startSite()

    await eventually(reader.shows('Bridge opens again', [page, '/', '/politics']))
    await eventually(reader.shows('Written while the site was down', [fresh.page, '/', '/politics', '/authors/keith-jacobs', '/topics/harbor']))
    await eventually([delivered])
  })

  it('delivers what was committed before the newsroom was killed', async () => {
    const { id, page } = await publish('Council meets')
    await eventually(reader.shows('Council meets', [page, '/']))

    await stage.stopSite()
    await rename(id, 'Council meets at night')
    await eventually([async () => ((await rest.find('outbox', 'where[attempts][greater_than]=0')).length > 0 ? null : 'a message nobody has tried to deliver')])
    await stage.stopNewsroom('SIGKILL')
    await Promise.all([stage.startNewsroom(), stage.startSite()])

    await eventually(reader.shows('Council meets at night', [page, '/']), { patience: leaseAndMore })
    await eventually([delivered], { patience: leaseAndMore })
  })

  it('gets every page right with two newsrooms at work on one database', async () => {
    const other = restOf(await stage.startAnotherNewsroom(), rest.token)
    const desks = [rest, other]
    const headlines = Array.from({ length: 20 }, (_, index) => `Shared story ${String.fromCodePoint(97 + index).repeat(3)}`)

    const stories = await Promise.all(
      desks.map(async (desk, turn) => {
        const published = []
        for (const headline of headlines.filter((_, index) => index % 2 === turn)) published.push({ headline, ...(await publish(headline, desk)) })
        return published
      }),
    ).then((lists) => lists.flat())
    // what one has published, the other renames
    await Promise.all(stories.slice(5, 15).map(({ id, headline }, index) => rename(id, `${headline} renamed`, desks[(index + 1) % 2])))
    await eventually([delivered], { patience: leaseAndMore })

    const shown = stories.flatMap(({ page, headline }, index) => reader.shows(index >= 5 && index < 15 ? `${headline} renamed` : headline, [page, '/politics', '/authors/keith-jacobs', '/topics/harbor']))
    expect(await faultsOf(shown)).toEqual([])
    expect(wire.requests.filter(({ path, status }) => path === '/api/changed' && status !== 200)).toEqual([])
  })

  it('keeps every save it has answered when it is killed in the middle of thirty', async () => {
    const stories = []
    for (let index = 0; index < 30; index += 1) stories.push({ index, ...(await publish(`Crowded save number ${index} begins`)) })
    await eventually([delivered], { patience: manyLists })

    const answered: number[] = []
    const kills: Promise<void>[] = []
    await Promise.all(
      stories.map(async ({ id, index, updatedAt }) => {
        const answer = await rest.ask('PATCH', `/articles/${id}`, { updatedAt, headline: `Crowded save number ${index} ends`, _status: 'published' }).catch(() => null)
        if (answer?.ok === true) answered.push(index)
        if (answered.length >= 8 && kills.length === 0) kills.push(stage.stopNewsroom('SIGKILL'))
      }),
    )
    await Promise.all(kills)
    await stage.startNewsroom()
    await eventually([delivered], { patience: manyLists })

    const kept = await Promise.all(stories.map(async ({ id }) => (await rest.find('articles', `where[id][equals]=${id}`))[0]?.['headline']))
    expect(answered.length).toBeGreaterThanOrEqual(8)
    expect(answered.filter((index) => kept[index] !== `Crowded save number ${index} ends`)).toEqual([])
    // those that were not answered are either there or not: readers see the same as the newsroom
    expect(await faultsOf(stories.flatMap(({ index, page }) => reader.shows(`<h1>${String(kept[index])}</h1>`, [page])))).toEqual([])
    expect(await integrityOf(stage.env['DATABASE_URL'] ?? '')).toBe('ok')
  })

  it('refuses a captured message that is sent again, a forged one and an old one', async () => {
    await publish('Captured on the way')
    await eventually([delivered])
    const captured = wire.requests.filter(({ path }) => path === '/api/changed').at(-1)
    const send = async (headers: Record<string, string>, body: string) => (await reader.open('/api/changed', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })).status
    const { headers = {}, body = '' } = captured ?? {}
    const delivery = (name: string) => JSON.stringify({ delivery: `${name}-${'x'.repeat(20)}`, paths: ['/'], known: [] })
    const signed = (text: string, { secret = stage.env['CHANGED_SECRET'] ?? '', ageInMinutes = 0 }) =>
      send(signBody({ secret, body: text, now: new Date(Date.now() - ageInMinutes * 60_000) }), text)

    expect(captured?.status).toBe(200)
    expect(await send(headers, body)).toBe(409)
    expect(await send(headers, `${body} `)).toBe(401)
    expect(await send({ ...headers, [signatureHeader]: '0'.repeat(64) }, body)).toBe(401)
    expect(await signed(delivery('forged'), { secret: 'a secret of somebody else entirely' })).toBe(401)
    expect(await signed(delivery('old'), { ageInMinutes: 6 })).toBe(401)
    expect(await signed(delivery('early'), { ageInMinutes: -6 })).toBe(401)
    expect(await signed(delivery('honest'), {})).toBe(200)
  })
})

/** What SQLite says of its own file; a database of another kind looks after itself. */
async function integrityOf(url: string): Promise<string> {
  if (!url.startsWith('file:')) return 'ok'
  const client = createClient({ url })
  const { rows } = await client.execute('PRAGMA integrity_check')
  client.close()
  return rows.flatMap((row) => (typeof row[0] === 'string' ? [row[0]] : [])).join('\n')
}
