import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { threadsPerPage } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { findProgram } from '../tools/checks/ensureProgram'
import { crawl } from './crawl'
import { demoPages } from './demoPaper'
import { eventually } from './eventually'
import { discuss } from './longDiscussion'
import { registerChief } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Answer, Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const verdictSchema = z.object({
  messages: z.array(z.object({ type: z.string(), subType: z.string().optional(), url: z.string().optional(), message: z.string(), extract: z.string().optional() })),
})

/** What a browser gets only by sending something, or by going where nothing is. */
const asides = ['/no-such-section', '/2020/01/nothing-here', '/archive/1999/01', '/reply', '/reply?story=nothing', '/search?q=harbor', '/search?q=harbour', '/search?q=xyzzy&author=%22%3E&sort=newest', `/search?q=${'x'.repeat(400)}`]

describe('the HTML of every page of the paper', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let reader: Reader
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-html-'))
    keep({ close: async () => rmSync(folder, { recursive: true, force: true }) })
    stage = keep(await openStage())
    reader = readerOf(stage.siteUrl)
    const { withGallery } = await demoPages(reader)
    await discuss(stage, await registerChief(stage.newsroomUrl), { address: withGallery, threads: threadsPerPage + 1 })
    await eventually(reader.shows('Later comments', [withGallery]))
  })
  afterAll(closeAll)

  it('conforms to the standard, without a fault or a warning of the Nu validator', async () => {
    const reached = await crawl(reader)
    const form = reached.find(({ path: address }) => address.startsWith('/reply?story='))?.path ?? '/reply'
    const sent = await reader.open('/reply', { method: 'POST', headers: { origin: stage.siteUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(form.split('?')[1]) })
    expect(sent.status).toBe(422)
    const aside = await Promise.all(asides.map((address) => reader.open(address)))
    const pages = [...reached, ...aside, sent].filter(isHtml)
    expect(pages.length).toBeGreaterThan(100)
    expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining(['/culture/kitchen', expect.stringMatching(/\/comments\/2$/)]))
    expect(await faultsOf(pages)).toEqual([])
  })

  it('conforms where the newsroom is down, too', async () => {
    await stage.stopNewsroom()
    const unavailable = await reader.open('/topics/nobody-has-asked-for-this')
    const search = await reader.open('/search?q=harbor&section=culture')
    expect([unavailable.status, search.status]).toEqual([503, 503])
    expect(await faultsOf([unavailable, search])).toEqual([])
  })

  /** What the validator has to say about pages, each fault once with the first page that has it. */
  const faultsOf = async (pages: Answer[]): Promise<string[]> => {
    const checked = mkdtempSync(path.join(folder, 'pages-'))
    const names = new Map(pages.map((page, index) => [`${index}.html`, page]))
    for (const [name, { text }] of names) writeFileSync(path.join(checked, name), text)
    const { messages } = verdictSchema.parse(JSON.parse(await validate(checked)))
    // "info" without a kind is advice about style; the slashes of void elements are React's
    const faults = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    const first = new Map(faults.map((fault) => [fault.message, fault] as const).toReversed())
    return [...first.values()].map(({ url = '', message, extract = '' }) => `${names.get(path.basename(url))?.path ?? url}: ${message} ${extract}`)
  }
})

const isHtml = ({ headers }: Answer) => (headers.get('content-type') ?? '').startsWith('text/html')

function validate(folder: string): Promise<string> {
  const java = findProgram('java')
  if (java === null) throw new Error('There is no Java: run `npm test -- java`.')
  const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar')
  return new Promise((resolve) => {
    // it ends with 1 where it found something, and tells all of it on stderr
    execFile(java, ['-jar', jar, '--format', 'json', '--skip-non-html', folder], { maxBuffer: 256 * 1024 * 1024 }, (_error, _stdout, stderr) => resolve(stderr))
  })
}
