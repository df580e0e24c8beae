import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { demoPages, type DemoPages } from './demoPaper'
import { eventually, faultsOf } from './eventually'
import { registerChief, type Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf, type Reader } from './readerPages'
import { replyFormOn } from './replyForm'
import { openStage, type Stage } from './stage'

const abel = { name: 'Abel Ferrer', email: 'abel.ferrer@readers.test', text: 'I walked home along the quay that night.' }

describe('a reader who has sent a comment', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let chief: Rest
  let reader: Reader
  let pages: DemoPages
  let plain: Page

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    pages = await demoPages(reader)
    chief = await registerChief(stage.newsroomUrl)
    plain = await (await browser.newContext({ javaScriptEnabled: false, baseURL: stage.siteUrl })).newPage()
  })
  afterAll(closeAll)

  const send = async (words: typeof abel) => {
    await plain.goto(pages.seed)
    const form = replyFormOn(plain)
    await form.type(words)
    await form.send()
    await plain.getByRole('link', { name: 'See, change or remove your comment' }).click()
  }
  const approve = async (text: string) => {
    const [comment] = await chief.find('comments', `where[text][like]=${encodeURIComponent(text)}`)
    await chief.change('comments', comment?.id ?? '', { status: 'approved' })
  }
  const standing = () => plain.getByRole('status').innerText()

  it('sees it by a private link, without script, and changes and removes it', async () => {
    await send(abel)
    expect(await standing()).toContain('awaiting moderation')
    expect(await plain.locator('blockquote').innerText()).toBe(abel.text)
    await saveScreenshot(plain, 'own-comment')
    const answer = await reader.open(new URL(plain.url()).pathname)
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('x-robots-tag')]).toEqual([200, 'private, no-store', 'noindex'])

    await plain.getByRole('textbox', { name: 'Comment' }).fill('')
    await plain.getByRole('button', { name: 'Save the change' }).click()
    expect(await plain.getByRole('alert').innerText()).toBe('Write your reply.')
    await plain.getByRole('textbox', { name: 'Comment' }).fill('I walked home along the river that night.')
    await plain.getByRole('button', { name: 'Save the change' }).click()
    expect(await standing()).toContain('Your change is saved.')

    await plain.getByRole('button', { name: 'Remove my comment' }).click()
    expect(await plain.getByRole('heading', { level: 1 }).innerText()).toBe('Your comment is removed')
    expect(await chief.find('comments', 'where[name][equals]=Abel%20Ferrer')).toEqual([])
    expect((await reader.open(new URL(plain.url()).pathname)).status).toBe(404)
  })

  it('confirms the email by the link of a mail, and is shown at once from then on', async () => {
    await send({ ...abel, text: 'The first word of mine.' })
    await approve('The first word of mine.')
    const folder = path.join(stage.dataDir, 'outbox')
    const mail = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/=\r\n/g, '').replace(/=3D/g, '=')).find((text) => text.includes(`To: ${abel.email}`)) ?? ''
    const link = new URL(/http:\S+\/c\/\S+/.exec(mail)?.[0] ?? '', stage.siteUrl)
    expect(link.origin).toBe(stage.siteUrl)
    await plain.goto(link.pathname)
    await saveScreenshot(plain, 'confirm-email')
    await plain.getByRole('button', { name: 'Yes, this is my email' }).click()
    expect(await plain.getByRole('heading', { level: 1 }).innerText()).toBe('Your email is confirmed')

    await send({ ...abel, text: 'The second word of mine.' })
    expect(await standing()).toContain('published')
    await eventually(reader.shows('The second word of mine.', [pages.seed]))
  })

  it('and any other reader reports one to the editors, who see it counted', async () => {
    await plain.goto(pages.seed)
    await plain.getByRole('link', { name: `Report the comment by ${abel.name}` }).first().click()
    await saveScreenshot(plain, 'report')
    await plain.getByRole('textbox').fill('Look at the second word.')
    await plain.getByRole('button', { name: 'Send the report' }).click()
    expect(await plain.getByRole('alert').innerText()).toBe('Choose what is wrong with the comment.')
    expect(await plain.getByRole('textbox').inputValue()).toBe('Look at the second word.')
    await plain.getByRole('radio', { name: 'It says something false' }).check()
    await plain.getByRole('button', { name: 'Send the report' }).click()
    expect(await plain.getByRole('heading', { level: 1 }).innerText()).toBe('Thank you')
    expect(await chief.find('reports')).toMatchObject([{ reason: 'false', text: 'Look at the second word.' }])
    expect(await chief.find('comments', 'where[reportCount][greater_than]=0')).toHaveLength(1)
  })

  it.each(['/c/nothing', '/c/a.b', `/c/${'x'.repeat(500)}`, '/report', '/report?comment='])('finds nothing at %s', async (address) => {
    expect((await reader.open(address)).status).toBe(404)
  })

  it('cannot be made to report or change anything by another site', async () => {
    const foreign = (address: string, fields: Record<string, string>) => reader.open(address, { method: 'POST', headers: { origin: 'https://other.example', 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
    expect((await foreign('/report', { comment: 'x', reason: 'spam' })).status).toBe(403)
    await send({ ...abel, text: 'Mine alone.' })
    expect((await foreign(new URL(plain.url()).pathname, { do: 'remove' })).status).toBe(403)
    expect(await faultsOf(reader.shows('Mine alone.', [new URL(plain.url()).pathname]))).toEqual([])
  })

  it('meets nothing that axe objects to', async () => {
    for (const address of [new URL(plain.url()).pathname, '/report?comment=x', '/c/nothing']) {
      const page = await browser.newPage({ baseURL: stage.siteUrl, viewport: { width: 320, height: 800 } })
      await page.goto(address)
      expect(await axeFaults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.close()
    }
  })

  it('loses nothing typed while the newsroom is down, and is told', async () => {
    await send({ ...abel, text: 'Before the silence.' })
    const link = new URL(plain.url()).pathname
    await stage.stopNewsroom()
    const post = (address: string, fields: Record<string, string>) => reader.open(address, { method: 'POST', headers: { origin: stage.siteUrl, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) })
    for (const answer of [await post(link, { do: 'change', text: 'Words for later' }), await post('/report', { comment: 'x', reason: 'spam', text: 'Words for later' })]) {
      expect([answer.status, answer.text.includes('role="alert"'), answer.text.includes('Words for later</textarea>')]).toEqual([503, true, true])
    }
    await stage.startNewsroom()
    expect(await faultsOf(reader.shows('Before the silence.', [link]))).toEqual([])
  })
})
