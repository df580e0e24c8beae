import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { clipboards } from '../apps/cms/src/body/paste/testing/clipboards'
import { bodyField } from './bodyField'
import { launchBrowser, saveScreenshot } from './browser'
import { eventually } from './eventually'
import { registerFirstUser, storyDesk } from './newsroomDesk'
import { chief } from './newsroomRest'
import { openings } from './openings'
import { outlineOfBody } from './outlineOfBody'
import { openStage } from './stage'
import type { Stage } from './stage'

describe('pasting into a story', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let page: Page
  let editor: ReturnType<typeof bodyField>
  const foreign: string[] = []

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    page = await browser.newPage({ baseURL: stage.newsroomUrl, viewport: { width: 1280, height: 900 } })
    page.on('request', (request) => request.url().startsWith(stage.newsroomUrl) || foreign.push(request.url()))
    await registerFirstUser(page, chief)
    const desk = storyDesk(page)
    await desk.begin()
    await desk.body.click()
    editor = bodyField(page, desk.body)
  })
  afterAll(closeAll)

  const outlineBecomes = (expected: string) => async () => {
    const outline = outlineOfBody(await editor.content())
    return outline === expected ? null : `this in the editor:\n${outline}\ninstead of:\n${expected}`
  }

  it.each(clipboards)('keeps of $name what a story can hold', async (clipboard) => {
    await editor.empty()
    await editor.paste(clipboard)
    await eventually([outlineBecomes(clipboard.outline)], { patience: 3000 })
  })

  it('joins part of a sentence to the sentence it is pasted into', async () => {
    await editor.empty()
    await page.keyboard.type('Before, ')
    const sentence = clipboards.find(({ name }) => name === 'google-docs-sentence')
    await editor.paste({ type: 'text/html', content: sentence?.content ?? '' })
    await page.keyboard.type(', after.')
    await eventually([outlineBecomes('p Before, only **part** of a line, after.')], { patience: 3000 })
    await saveScreenshot(page, 'pasting')
  })

  it('loads nothing from where it was copied', () => {
    expect(foreign).toEqual([])
  })
})
