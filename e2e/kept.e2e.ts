import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { axeFaults } from './axe'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { openStage } from './stage'
import type { Stage } from './stage'
import { databases } from './stageDatabase'
import { ana as anaRuiz, hireTwo, writerAt } from './twoWriters'
import type { Writer } from './twoWriters'

describe.each(databases)('what is typed when the newsroom is killed, on %s', (database) => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let chief: Rest
  let ana: Writer
  let story: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty', database }))
    browser = keep(await launchBrowser())
    chief = await registerChief(stage.newsroomUrl)
    const place = await makePlace(chief)
    await hireTwo(chief)
    ana = await writerAt(browser, stage.newsroomUrl, anaRuiz)
    story = (await chief.make('articles', { ...aStory(place, 'Before the storm'), _status: 'draft' })).id
    await ana.open(story)
  })
  afterAll(closeAll)

  const headline = async () => (await chief.find('articles', `draft=true&where[id][equals]=${story}`))[0]?.['headline']
  const typeInBody = async (words: string) => {
    await ana.desk.body.click()
    await ana.page.keyboard.press('ControlOrMeta+End')
    await ana.page.keyboard.type(` ${words}`)
  }

  it('is there if it was typed two seconds before', async () => {
    await ana.desk.headline.fill('The storm is near')
    await typeInBody('Boats are taken in.')
    await wait(2000)
    await stage.stopNewsroom('SIGKILL')
    await stage.startNewsroom()
    await ana.open(story)
    expect(await ana.desk.headline.inputValue()).toBe('The storm is near')
    expect(await ana.desk.body.innerText()).toContain('Boats are taken in.')
  })

  it('is stored by itself when the newsroom is back, and meanwhile the form says how things are', async () => {
    await stage.stopNewsroom('SIGKILL')
    await ana.desk.headline.fill('The storm is here')
    await ana.page.getByRole('alert').getByText('The newsroom does not answer').waitFor()
    await ana.desk.headline.pressSequentially(', and the sea is up')
    await saveScreenshot(ana.page, 'newsroom-down-1280')
    expect(await axeFaults(ana.page, '[role="alert"]')).toEqual([])
    await stage.startNewsroom()
    await eventually([async () => ((await headline()) === 'The storm is here, and the sea is up' ? null : `the headline ${String(await headline())}`)])
    await ana.page.getByText('The newsroom does not answer').waitFor({ state: 'detached' })
  })

  it('is offered again if it was typed a moment before and the tab is closed', async () => {
    await ana.desk.headline.fill('The storm has passed')
    await typeInBody('Not a boat was lost.')
    await wait(600)
    await stage.stopNewsroom('SIGKILL')
    await ana.page.goto('about:blank')
    await stage.startNewsroom()
    // this much had not been stored
    await ana.page.goto(`/admin/collections/articles/${story}`)
    await ana.dialog.getByText('Your unsaved text was kept').waitFor()
    await ana.dialog.locator('ins', { hasText: 'Not a boat was lost.' }).waitFor()
    for (const width of [1280, 800]) {
      await ana.page.setViewportSize({ width, height: 900 })
      await saveScreenshot(ana.page, `found-text-${width}`)
    }
    expect(await axeFaults(ana.page, 'dialog')).toEqual([])
    // it stays on offer while it cannot be stored
    await stage.stopNewsroom('SIGKILL')
    await ana.dialog.getByRole('button', { name: 'Restore it', exact: true }).click()
    await ana.dialog.getByRole('alert').getByText('Not stored: the newsroom does not answer.').waitFor()
    await stage.startNewsroom()
    await ana.choose('Restore it')
    expect(await ana.desk.headline.inputValue()).toBe('The storm has passed')
    expect(await ana.desk.body.innerText()).toContain('Not a boat was lost.')
    expect(await headline()).toBe('The storm has passed')
  })

  it('is not offered once it is stored', async () => {
    await ana.open(story)
    await wait(500)
    expect(await ana.dialog.count()).toBe(0)
  })
})
