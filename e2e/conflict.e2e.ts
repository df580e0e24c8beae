import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Place, Rest } from './newsroomRest'
import { openings } from './openings'
import { openStage } from './stage'
import type { Stage } from './stage'
import { databases } from './stageDatabase'
import { ana as anaRuiz, ben as benOkri, hireTwo, writerAt } from './twoWriters'
import type { Writer } from './twoWriters'

/** One story and two people who write it at once: each step begins where the one before ended. */
describe.each(databases)('two people in one story, on %s', (database) => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let chief: Rest
  let place: Place
  let ana: Writer
  let ben: Writer
  let story: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty', database }))
    browser = keep(await launchBrowser())
    chief = await registerChief(stage.newsroomUrl)
    place = await makePlace(chief)
    await hireTwo(chief)
    ana = await writerAt(browser, stage.newsroomUrl, anaRuiz)
    ben = await writerAt(browser, stage.newsroomUrl, benOkri)
    story = (await chief.make('articles', { ...aStory(place, 'Ferry returns'), _status: 'draft' })).id
    await ana.open(story)
    await ben.open(story)
  })
  afterAll(closeAll)

  const newest = async () => (await chief.find('articles', `draft=true&where[id][equals]=${story}`))[0]
  const ours = '[class*="history"]'
  const look = async ({ page }: Writer, name: string, within: string) => {
    for (const width of [1280, 800]) {
      await page.setViewportSize({ width, height: 900 })
      await saveScreenshot(page, `${name}-${width}`)
      expect(await axeFaults(page, within)).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const history = async ({ page }: Writer) => {
    await page.goto(`/admin/collections/articles/${story}/versions`)
    await page.getByRole('heading', { name: 'History', exact: true }).waitFor()
    return page.locator('tbody').innerText()
  }

  it('see that the other has it open, in the form and in the list', async () => {
    await ana.page.getByRole('status').getByText('Ben Okri').waitFor({ state: 'attached', timeout: 20_000 })
    await look(ana, 'presence', '.doc-controls [role="status"]')
    const list = await ben.context.newPage()
    await list.goto('/admin/collections/articles')
    await list.locator('tbody').getByTitle('Ana Ruiz').waitFor()
    await saveScreenshot(list, 'presence-list')
    await list.close()
  })

  it('have what they write stored within two seconds of the last key', async () => {
    expect(await ana.write('Ferry returns to the north quay')).toBeLessThan(2000)
    expect(await ana.write('Ferry returns at last to the north quay')).toBeLessThan(2000)
  })

  it('are asked, whoever saves second, with who saved what', async () => {
    await ben.meet('Ferry is back at the north quay')
    expect(await ben.dialog.innerText()).toContain('Ana Ruiz saved this story while you were writing')
    await ben.dialog.getByRole('heading', { name: 'Headline' }).waitFor()
    expect(await ben.dialog.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('returns')]))
    expect(await ben.dialog.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('back')]))
    await look(ben, 'conflict', 'dialog')
    expect((await newest())?.['headline']).toBe('Ferry returns at last to the north quay')
    expect(await ben.desk.headline.inputValue()).toBe('Ferry is back at the north quay')
  })

  it('may keep theirs, which goes on top, and write on', async () => {
    await ben.choose('Keep mine', { reloads: false })
    expect((await newest())?.['headline']).toBe('Ferry is back at the north quay')
    expect(await ben.write('Ferry is back at the north quay, and full')).toBeLessThan(2000)
  })

  it('may take the other’s: their own is put aside in the history', async () => {
    await ana.meet('Ferry returns with forty people')
    await ana.choose('Take theirs')
    expect(await ana.desk.headline.inputValue()).toBe('Ferry is back at the north quay, and full')
    // who was not refused writes on undisturbed
    await ben.write('Ferry is back, and full')
  })

  it('may keep theirs as a version with a name of their choice', async () => {
    await ana.meet('A better first line')
    await ana.dialog.getByLabel('Name for your text as a version').fill('Ana’s first line')
    await ana.choose('Keep mine as a version')
    expect(await ana.desk.headline.inputValue()).toBe('Ferry is back, and full')
    expect((await newest())?.['headline']).toBe('Ferry is back, and full')
  })

  it('are asked when they publish, too, and may publish theirs', async () => {
    await ana.write('Ferry is back, full, and on time')
    await ben.desk.headline.fill('Ferry is back for good')
    await ben.page.getByRole('button', { name: 'Publish changes' }).click()
    await ben.dialog.getByText('while you were writing').waitFor()
    await ben.choose('Keep mine and publish it', { reloads: false })
    await eventually([async () => ((await newest())?.['_status'] === 'published' ? null : 'a story that is not published')])
    expect((await newest())?.['headline']).toBe('Ferry is back for good')
  })

  it('find everything in the history: grouped, named, and who published', async () => {
    const text = await history(ana)
    for (const words of ['Ana’s first line', 'Ana’s set-aside text of', 'published by Ben Okri', 'written by Ana Ruiz', 'set aside in a conflict by Ana Ruiz']) expect(text).toContain(words)
    await look(ana, 'history', ours)
    await ana.page.getByText('earlier autosave').first().click()
    expect(await axeFaults(ana.page, ours)).toEqual([])
  })

  it('compare any two versions, and restore one as a new draft', async () => {
    const row = ana.page.locator('tr', { hasText: 'Ana’s first line' })
    await row.getByRole('radio', { name: /^From/ }).check()
    await ana.page.getByRole('button', { name: 'Compare the chosen two' }).click()
    await ana.page.getByRole('heading', { name: 'What changed' }).waitFor()
    expect(await ana.page.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('A better first line')]))
    await look(ana, 'compare', ours)
    await row.getByRole('button', { name: /^Restore/ }).click()
    await ana.page.waitForURL(new RegExp(`/articles/${story}$`))
    await eventually([async () => ((await newest())?.['headline'] === 'A better first line' ? null : 'a version not restored')])
    expect((await newest())?.['_status']).toBe('draft')
    expect(await history(ana)).toContain('restored from an earlier version by Ana Ruiz')
  })
})
