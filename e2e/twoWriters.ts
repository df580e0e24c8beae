import type { Browser, BrowserContext, Page } from 'playwright-core'
import { enterNewsroom, storyDesk } from './newsroomDesk'
import type { Rest } from './newsroomRest'

/** Two editors who will meet in one story. */
export const ana = { name: 'Ana Ruiz', email: 'ana.ruiz@newsroom.test', password: 'a long enough password' }
export const ben = { name: 'Ben Okri', email: 'ben.okri@newsroom.test', password: 'a long enough password' }

export type Writer = {
  page: Page
  context: BrowserContext
  desk: ReturnType<typeof storyDesk>
  /** Opens a story and waits until its form is alive. */
  open: (story: string) => Promise<void>
  /** Types a new headline and waits until it is stored; gives the milliseconds from the last key. */
  write: (headline: string) => Promise<number>
  /** Types a new headline that is expected to be refused: the dialog that says so. */
  meet: (headline: string) => Promise<void>
  /** A button of the dialog that is open; the form is anew with what is stored when it has been reloaded. */
  choose: (action: string, options?: { reloads: boolean }) => Promise<void>
  dialog: ReturnType<Page['getByRole']>
}

/** Gives the newsroom both editors. */
export async function hireTwo(chief: Rest): Promise<void> {
  for (const person of [ana, ben]) await chief.make('users', { ...person, roles: ['editor'] })
}

/** A browser of one's own, logged in. */
export async function writerAt(browser: Browser, newsroomUrl: string, person: typeof ana): Promise<Writer> {
  const context = await browser.newContext({ baseURL: newsroomUrl, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await enterNewsroom(page, person)
  const desk = storyDesk(page)
  const dialog = page.getByRole('dialog')
  const type = async (headline: string) => {
    await desk.headline.fill('')
    await desk.headline.pressSequentially(headline)
  }
  return {
    page,
    context,
    desk,
    dialog,
    open: async (story) => {
      await page.goto(`/admin/collections/articles/${story}`)
      await desk.alive()
    },
    write: async (headline) => {
      const stored = page.waitForResponse(async (response) => response.url().includes('autosave=true') && response.ok() && (await response.text()).includes(headline))
      await type(headline)
      const lastKey = Date.now()
      await stored
      return Date.now() - lastKey
    },
    meet: async (headline) => {
      await type(headline)
      await dialog.getByText('while you were writing').waitFor()
    },
    choose: async (action, { reloads } = { reloads: true }) => {
      const loaded = reloads ? page.waitForEvent('load') : null
      await dialog.getByRole('button', { name: action, exact: true }).click()
      await loaded
      await dialog.waitFor({ state: 'detached' })
      await desk.alive()
    },
  }
}
