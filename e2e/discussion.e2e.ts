import { articlePath, commentAnchor, commentsPath, feedPath, storyPath, threadsPerPage } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { eventually, faultsOf } from './eventually'
import { discuss, handIn, remark } from './longDiscussion'
import { aStory, makePlace, registerChief } from './newsroomRest'
import type { Rest } from './newsroomRest'
import { openings } from './openings'
import { readerOf } from './readerPages'
import type { Reader } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const last = threadsPerPage + 1

/** A story with more to say about it than one page holds: each step begins where the one before ended. */
describe('a long discussion', () => {
  const { keep, closeAll } = openings()
  const story = { path: storyPath({ publishedAt: new Date().toISOString(), slug: 'the-clock-at-the-station' }) }
  const address = articlePath(story)
  const second = commentsPath(story, 2)
  let stage: Stage
  let browser: Browser
  let reader: Reader
  let rest: Rest
  let storyId: string

  beforeAll(async () => {
    stage = keep(await openStage({ paper: 'empty' }))
    browser = keep(await launchBrowser())
    reader = readerOf(stage.siteUrl)
    rest = await registerChief(stage.newsroomUrl)
    storyId = (await rest.make('articles', aStory(await makePlace(rest), 'The clock at the station'))).id
    await eventually(reader.shows('Nobody has commented yet.', [address]))
  })
  afterAll(closeAll)

  const commentOf = async (number: number) => (await rest.find('comments', `where[text][equals]=${encodeURIComponent(remark(number))}`))[0]?.id ?? ''
  const decide = async (number: number, status: 'approved' | 'rejected') => rest.change('comments', await commentOf(number), { status })

  it('goes on on a page of its own once the first is full', async () => {
    expect(await faultsOf(reader.isGone([second, commentsPath(story, 3), `${address}/comments/1`, `${address}/comments/two`]))).toEqual([])
    await discuss(stage, rest, { address, threads: last })
    await eventually([...reader.shows(remark(threadsPerPage), [address]), ...reader.hides(remark(last), [address]), ...reader.shows(remark(last), [second]), ...reader.hides(remark(1), [second])])
    expect(await faultsOf([...reader.shows(`${last} comments</h2>`, [address, second]), ...reader.isGone([commentsPath(story, 3)])])).toEqual([])
  })

  it('is read on from page to page, and back to the story', async () => {
    const page = await browser.newPage({ baseURL: stage.siteUrl })
    await page.goto(address)
    await page.getByRole('navigation', { name: 'Pages of comments' }).getByRole('link', { name: 'Later comments' }).click()
    await page.waitForURL(`**${second}#comments`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('The clock at the station')
    await page.getByRole('article', { name: `Comment by Reader ${last}` }).locator('a[href^="#comment-"]').click()
    expect(new URL(page.url()).hash).toBe(`#${commentAnchor({ id: await commentOf(last) })}`)
    await page.getByRole('link', { name: 'Earlier comments' }).click()
    await page.waitForURL(`**${address}#comments`)
    await page.close()
  })

  it('has a page that speaks for itself to machines, and a feed that leads to it', async () => {
    const { text } = await reader.open(second)
    expect(text).toContain(`<link rel="canonical" href="${stage.siteUrl}${second}"`)
    expect(text).not.toContain('noindex')
    expect(text).toContain(`href="${feedPath(address)}"`)
    expect((await reader.open(feedPath(address))).text).toContain(`<link>${stage.siteUrl}${second}#${commentAnchor({ id: await commentOf(last) })}</link>`)
  })

  it('keeps a late reply with what it answers', async () => {
    const reply = { story: story.path, parent: await commentOf(1), name: 'Late Comer', text: 'Late, to the first of all.' }
    await handIn(stage, reply)
    const [stored] = await rest.find('comments', 'where[name][equals]=Late Comer')
    await rest.change('comments', stored?.id ?? '', { status: 'approved' })
    await eventually([...reader.shows(reply.text, [address]), ...reader.shows(`${last + 1} comments</h2>`, [address, second])])
    expect(await faultsOf([...reader.hides(reply.text, [second]), ...reader.shows(remark(threadsPerPage), [address]), ...reader.shows(remark(last), [second])])).toEqual([])
  })

  it('closes up when a comment is withdrawn, and a page that is empty is gone', async () => {
    await decide(2, 'rejected')
    await eventually([...reader.isGone([second]), ...reader.shows(remark(last), [address]), ...reader.hides('Pages of comments', [address])])
    await decide(2, 'approved')
    await eventually([...reader.shows(remark(last), [second]), ...reader.hides(remark(last), [address])])
  })

  it('goes with its story to another address, and away with it', async () => {
    const moved = { path: story.path.replace('the-clock-at-the-station', 'the-clock') }
    await rest.change('articles', storyId, { slug: 'the-clock', _status: 'published' })
    await eventually([...reader.leads([second], commentsPath(moved, 2)), ...reader.shows(remark(last), [commentsPath(moved, 2)])])
    await rest.change('articles', storyId, { _status: 'draft' })
    await eventually(reader.isGone([commentsPath(moved, 2), second]))
  })
})
