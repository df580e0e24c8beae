import { request as httpRequest } from 'node:http'
import { gzipSync } from 'node:zlib'
import { mediaSchema } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { z } from 'zod'
import { eventually } from './eventually'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { dataPath, readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStageWithEdge } from './stageWithEdge'
import type { StageWithEdge } from './stageWithEdge'

const published = z.object({ id: z.string(), path: z.string() })

/** The paper behind nginx, with the configuration that is shipped. */
describe('the edge', () => {
  const { keep, closeAll } = openings()
  let stage: StageWithEdge
  let rest: Rest
  let place: Place
  let reader: Reader

  beforeAll(async () => {
    stage = keep(await openStageWithEdge({ paper: 'empty' }))
    rest = await registerChief(stage.newsroomUrl)
    place = await makePlace(rest)
    reader = readerOf(stage.edge.url)
  })
  afterAll(closeAll)

  const publish = async (headline: string) => {
    const { id, path: where } = published.parse(await rest.make('articles', aStory(place, headline)))
    return { id, page: `/${where}` }
  }
  const upload = async (bytes: Buffer) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'The sea under the sky' }))
    form.set('file', new File([new Uint8Array(bytes)], 'sea.jpg', { type: 'image/jpeg' }))
    const { status } = await fetch(`${stage.newsroomUrl}/api/media`, { method: 'POST', headers: { authorization: `JWT ${rest.token}` }, body: form })
    expect(status).toBe(201)
  }
  const edgeSays = async (address: string, init: RequestInit = {}) => (await reader.open(address, init)).headers.get('x-edge')
  const lists = ['/', '/politics', '/authors/keith-jacobs', '/topics/harbor', '/feed.xml', '/politics/feed.json']

  it('keeps a page, packed once and unpacked for whoever asks for it so', async () => {
    const { page } = await publish('Harbor reopens')
    await eventually(reader.shows('Harbor reopens', [page, '/']))
    expect(await edgeSays(page)).toBe('HIT')
    const packed = await bytesOf(`${stage.edge.url}${page}`, { 'accept-encoding': 'gzip' })
    const plain = await bytesOf(`${stage.edge.url}${page}`, {})
    expect([packed.encoding, plain.encoding]).toEqual(['gzip', undefined])
    expect(plain.bytes.toString('utf8')).toContain('Harbor reopens')
    expect(packed.bytes.byteLength).toBeLessThan(gzipSync(plain.bytes).byteLength * 1.1)
    const etag = (await reader.open(page)).headers.get('etag') ?? ''
    expect((await fetch(`${stage.edge.url}${page}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('shows a change as soon as the site does, and drops what is withdrawn', async () => {
    const { id, page } = await publish('Mill closes')
    await eventually(reader.shows('Mill closes', [page, ...lists]))
    await rest.change('articles', id, { headline: 'Mill stays open', _status: 'published' })
    await eventually(reader.shows('Mill stays open', [page, ...lists]))
    await rest.change('articles', id, { _status: 'draft' })
    await eventually([...reader.isGone([page]), ...reader.hides('Mill stays open', lists)])
  })

  it('hears of a withdrawal that it slept through', async () => {
    const { id, page } = await publish('Recipe for trouble')
    // everywhere: a list that has not heard of the story yet would hide it for the wrong reason
    await eventually(reader.shows('Recipe for trouble', [page, ...lists]))
    await eventually([async () => ((await rest.find('outbox')).length === 0 ? null : 'news under way')])
    await stage.stopEdge()
    await rest.change('articles', id, { _status: 'draft' })
    await eventually([async () => ((await rest.find('outbox', 'where[attempts][greater_than]=0')).length > 0 ? null : 'nobody misses the edge')])
    await stage.startEdge()
    await eventually([...reader.isGone([page]), ...reader.hides('Recipe for trouble', lists)])
  })

  it('serves what it keeps while the site is down, says so kindly of the rest, and recovers by itself', async () => {
    const { page } = await publish('Lamp lit')
    await eventually(reader.shows('Lamp lit', [page, '/']))
    await stage.stopSite()
    expect(await reader.open(page)).toMatchObject({ status: 200, text: expect.stringContaining('Lamp lit') })
    const missing = await reader.open('/2020/01/never-read')
    expect(missing).toMatchObject({ status: 503, text: expect.stringContaining('cannot be shown just now') })
    expect([missing.headers.get('retry-after'), missing.headers.get('cache-control')]).toEqual(['30', 'no-store'])
    await stage.startSite()
    await eventually([async () => ((await reader.open('/2020/01/never-read')).status === 404 ? null : 'still closed')])
  })

  it('keeps a crop for each focal point it was cut for, and nothing else of a picture’s query', async () => {
    const sea = await sharp({ create: { width: 1600, height: 800, channels: 3, background: '#204020' } }).png().toBuffer()
    const sky = sharp({ create: { width: 1600, height: 1600, channels: 3, background: '#4080c0' } })
    await upload(await sky.composite([{ input: sea, gravity: 'south' }]).jpeg().toBuffer())
    const picture = async () => mediaSchema.parse((await rest.find('media'))[0])
    const crop = async () => (await bytesOf(`${stage.edge.url}${(await picture()).social.url}`, {})).bytes
    const { id, sources } = await picture()
    const middle = await crop()
    await rest.change('media', id, { focalX: 50, focalY: 100 })
    const bottom = await crop()
    expect([(await sharp(middle).metadata()).width, bottom.equals(middle)]).toEqual([1200, false])
    const address = sources[0]?.url ?? ''
    await reader.open(address)
    for (const query of ['', '?focus=<script>', '?focus=1-2-3', '?x=1']) expect(await edgeSays(`${address}${query}`)).toBe('HIT')
    expect([await edgeSays(`${address}?focus=10-20.5`), await edgeSays(`${address}?x=1&focus=10-20.5`)]).toEqual(['MISS', 'HIT'])
  })

  it('takes orders from the site alone', async () => {
    const { page } = await publish('Bell rung')
    await eventually(reader.shows('Bell rung', [page]))
    expect(await edgeSays(page, { headers: { 'x-broadsheet-edge': 'guessed refresh' } })).toBe('HIT')
    expect(await edgeSays(page, { headers: { 'x-broadsheet-edge': ` refresh` } })).toBe('HIT')
    expect(await edgeSays(page, { headers: { 'cache-control': 'no-cache', pragma: 'no-cache' } })).toBe('HIT')
    expect(await edgeSays(page, { headers: { 'x-broadsheet-edge': `${stage.key} refresh` } })).toBe('BYPASS')
    expect((await reader.open('/2020/01/nobody-asked', { headers: { 'x-broadsheet-edge': `${stage.key} kept` } })).status).toBe(503)
  })

  it('lets nothing a reader sends into a page that others see', async () => {
    const { page } = await publish('Well sealed')
    await eventually(reader.shows('Well sealed', [page]))
    expect(await edgeSays(`${page}?poison=1&__nextLocale=x&nxtProot=y`)).toBe('HIT')
    const poisonous = { 'x-forwarded-host': 'evil.example', 'x-matched-path': '/404', 'x-prerender-revalidate': 'x', cookie: '__prerender_bypass=x', range: 'bytes=0-3' }
    const address = '/2020/01/first-asked-with-poison'
    await reader.open(`${address}?x=<script>`, { headers: poisonous })
    const after = await reader.open(address)
    expect(after.status).toBe(404)
    expect(after.text).not.toContain('evil.example')
    expect(after.headers.get('set-cookie')).toBeNull()
    expect((await reader.open(page, { method: 'POST', body: 'x' })).status).toBe(405)
  })

  it('closes what readers have no business with', async () => {
    const { page } = await publish('Door shut')
    await eventually(reader.shows('Door shut', [page]))
    const closed = [dataPath(stage.buildId, page), '/api/changed', '/api/feed?of=front&format=xml', '/api/media/x.jpg', '/api/manifest', '/api/indexnow?key=x', '/_next/image?url=/x']
    const answers = await Promise.all(closed.map((address) => reader.open(address, address === '/api/changed' ? { method: 'POST', body: '{}' } : {})))
    expect(answers.map(({ status }) => status)).toEqual(closed.map(() => 404))
  })

  it('never keeps what depends on who asks or on a query', async () => {
    const { page } = await publish('Ask away')
    await eventually(reader.shows('Ask away', [page]))
    const form = await reader.open(`/reply?story=${page.slice(1)}`)
    expect([form.status, form.headers.get('x-edge')]).toEqual([200, 'PASS'])
    expect((await reader.open('/reply?story=2020/01/no-such-story')).text).not.toContain('Ask away')
    const [found, notFound] = await Promise.all(['/search?q=away', '/search?q=aweigh-anchor'].map((address) => reader.open(address)))
    expect([found, notFound].map((answer) => [answer?.status, answer?.headers.get('x-edge'), answer?.headers.get('cache-control')])).toEqual([[200, 'PASS', 'private, no-store'], [200, 'PASS', 'private, no-store']])
    expect([found?.text.includes('value="away"'), notFound?.text.includes('value="aweigh-anchor"')]).toEqual([true, true])
    expect((await reader.open(`/search?q=${'x'.repeat(10_000)}`)).status).toBe(200)
    const reply = { story: page.slice(1), name: 'Ana', email: 'ana@example.org', site: '', text: 'Through the edge.', parent: '', trap: '' }
    const sent = await fetch(`${stage.edge.url}/api/comments`, { method: 'POST', headers: { 'content-type': 'application/json', origin: stage.edge.url }, body: JSON.stringify(reply) })
    expect(await sent.json()).toEqual({ outcome: 'pending', own: expect.stringMatching(/^\/c\//) })
  })
})

/** What came over the wire, not unpacked. */
function bytesOf(address: string, headers: Record<string, string>): Promise<{ encoding: string | undefined; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    httpRequest(address, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], bytes: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })
}
