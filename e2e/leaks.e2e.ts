import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { crawl } from './crawl'
import { demoPages } from './demoPaper'
import { plantSecrets } from './plantSecrets'
import type { Secret } from './plantSecrets'
import { registerChief, restOf } from './newsroomRest'
import { eventually } from './eventually'
import { openings } from './openings'
import { dataPath, readerOf } from './readerPages'
import type { Answer } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const collections = ['articles', 'audit', 'authors', 'comments', 'media', 'outbox', 'pages', 'presence', 'preview-links', 'redirects', 'sections', 'series', 'topics', 'users', 'payload-migrations', 'payload-preferences', 'payload-locked-documents']
const hitsSchema = z.object({ hits: z.array(z.unknown()) })
const depths = [0, 1, 2, 3]
const askingForMore = ['', '&draft=true', '&trash=true']
/** One request for each field that no reader may see: what it finds would tell what the field holds. */
const probes = [
  'comments?where[email][like]=@', 'comments?where[status][equals]=pending', 'comments?where[addressHash][exists]=false', 'users?where[email][like]=@',
  'articles?where[_status][equals]=draft', 'articles?where[owner.email][like]=@', 'articles?where[plainText][like]=Embargoed&draft=true', 'articles?where[savedByName][like]=Ida',
  'articles?where[savedBy.email][like]=@', 'articles?where[versionName][exists]=true', 'presence?where[name][like]=Ida', 'articles?where[takedown.reason][equals]=legal',
  'articles?where[takedown.note][like]=Embargoed', 'audit?where[sentence][like]=took', 'authors?where[deletedAt][exists]=true&trash=true',
]

describe('what nobody outside the newsroom may see', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let secrets: Secret[]
  let site: Answer[]

  beforeAll(async () => {
    stage = keep(await openStage())
    const chief = await registerChief(stage.newsroomUrl)
    const reader = readerOf(stage.siteUrl)
    secrets = await plantSecrets({ chief, env: stage.env, story: (await demoPages(reader)).seed.slice(1) })
    // what was live a moment ago leaves the pages by renewal, which takes that moment, and may just have been on its way there
    await eventually([async () => ((await chief.find('outbox')).length === 0 ? null : 'news the site has not taken')])
    await eventually(reader.hides('Embargoed', ['/', '/politics']))
    site = await crawl(reader)
  })
  afterAll(closeAll)

  const found = (answers: readonly Answer[]) => answers.flatMap(({ path, text }) => secrets.filter(({ words }) => text.includes(words)).map(({ what, words }) => `${path} holds ${what}: ${words}`))

  it('is looked for under at least a hundred words, on at least a hundred pages', () => {
    expect(secrets.filter(({ what }) => what === 'an email address').length).toBeGreaterThan(40)
    expect(new Set(secrets.map(({ what }) => what)).size).toBe(8)
    expect(site.filter(({ headers }) => headers.get('content-type')?.startsWith('text/html')).length).toBeGreaterThan(100)
  })

  it('would be found if it were there', () => {
    const shown = [...site, ...site.map((answer) => ({ ...answer, text: `${answer.text}<p>${secrets[0]?.words ?? ''}</p>` }))]
    expect(found(shown)).toHaveLength(site.length)
    expect(site.filter(({ text }) => text.includes('I have sold this woman clams for six years')).length).toBeGreaterThan(0)
  })

  it('is on no page, in no feed, in no sitemap', () => {
    expect(found(site)).toEqual([])
    expect(site.filter(({ status }) => status >= 400).map(({ path, status }) => `${path}: ${status}`)).toEqual([])
  })

  it('is in none of the data Next serves beside its pages', async () => {
    const reader = readerOf(stage.siteUrl)
    const paths = site.filter(({ path, headers }) => headers.get('content-type')?.startsWith('text/html') === true && !/^\/(?:reply|report)\b/.test(path)).map(({ path }) => path)
    const answers = await Promise.all(paths.map((path) => reader.open(dataPath(stage.buildId, path))))
    // the front page, an optional catch-all, has no such address
    expect(answers.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([dataPath(stage.buildId, '/')])
    expect(found(answers)).toEqual([])
  })

  it.each(collections)('is in no anonymous answer about %s', async (collection) => {
    const newsroom = readerOf(stage.newsroomUrl)
    const questions = depths.flatMap((depth) => askingForMore.map((more) => `/api/${collection}?limit=200&depth=${depth}${more}`))
    const answers = []
    for (const question of [...questions, `/api/${collection}/versions?limit=200`]) answers.push(await newsroom.open(question))
    expect(found(answers)).toEqual([])
  })

  it.each(probes)('cannot be guessed by asking for %s', async (probe) => {
    const { status, text } = await restOf(stage.newsroomUrl).ask('GET', `/${probe}`)
    expect(status === 200 ? /"docs":\[\]/.test(text) : status >= 400).toBe(true)
  })

  it('is found by no search, of the site or of the newsroom', async () => {
    const [newsroom, reader] = [readerOf(stage.newsroomUrl), readerOf(stage.siteUrl)]
    const typed = [...new Set(secrets.map(({ words }) => words.slice(0, 300)))]
    const answers: Answer[] = []
    for (const words of typed) {
      for (const q of [words, `"${words}"`]) {
        const query = new URLSearchParams({ q: q.slice(0, 300) })
        const [asked, shown] = [await newsroom.open(`/api/search?${query}&select[headline]=true&select[plainText]=true&select[takedown]=true`), await reader.open(`/search?${query}`)]
        // what was typed is shown again; it is what is found that must not be it
        answers.push({ ...asked, text: JSON.stringify(hitsSchema.parse(JSON.parse(asked.text)).hits) })
        answers.push({ ...shown, text: [...shown.text.matchAll(/<article.*?<\/article>/gs)].join('') })
      }
    }
    expect(answers.filter(({ status }) => status !== 200).map(({ path }) => path)).toEqual([])
    expect(found(answers)).toEqual([])
  })

  it('is not handed out with a document asked for by its id', async () => {
    const newsroom = readerOf(stage.newsroomUrl)
    const answers = await Promise.all(secrets.flatMap(({ at }) => (at === null ? [] : ['', '?draft=true', '?trash=true&depth=3'].map((more) => newsroom.open(`/api/${at}${more}`)))))
    expect(answers.length).toBeGreaterThan(20)
    expect(found(answers)).toEqual([])
  })

  it('comes with no cookie and with the headers that guard a page', () => {
    expect(site.filter(({ headers }) => headers.has('set-cookie')).map(({ path }) => path)).toEqual([])
    const guarded = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy']
    const unguarded = site.flatMap(({ path, headers }) => guarded.filter((name) => !headers.has(name)).map((name) => `${path} without ${name}`))
    expect(unguarded).toEqual([])
    expect(site.filter(({ headers }) => headers.has('x-powered-by')).map(({ path }) => path)).toEqual([])
  })
})
