import type { Page, Response } from 'playwright-core'

type Queue = 'pending' | 'reported' | 'unmoderated' | 'spam' | 'rejected' | 'approved'
type Decision = 'Approve' | 'Reject' | 'Spam'

/** The moderation desk in the admin. What decides gives the instant at which the newsroom has answered. */
export function moderationDesk(page: Page) {
  const reading = page.locator('[data-comment]')
  const row = (name: string) => page.getByRole('list', { name: 'Comments of this pile' }).getByRole('button').filter({ hasText: name }).first()
  const button = (name: string) => page.getByRole('group', { name: 'Decide on this comment' }).getByRole('button', { name })
  const answeredBy = async (path: string, act: () => Promise<void>): Promise<number> => {
    const [answer] = await Promise.all([page.waitForResponse((response) => isPost(response, path)), act()])
    const answered = Date.now()
    if (!answer.ok()) throw new Error(`The decision was refused (${answer.status()}): ${(await answer.text()).slice(0, 500)}`)
    return answered
  }
  return {
    open: async (queue: Queue, search = '') => {
      await page.goto(`/admin/moderation?${new URLSearchParams({ queue, search })}`)
      await page.locator('[data-alive="true"]').waitFor()
    },
    /** The comment that is being read. */
    reading,
    row,
    button,
    press: (key: string) => page.keyboard.press(key),
    /** How many comments the desk says lie in a pile. */
    count: async (label: string) => Number((await page.getByRole('navigation', { name: 'Piles of comments' }).getByRole('button', { name: label }).locator('span').innerText()).replaceAll(',', '')),
    /** What is read out to those who do not see the desk. */
    said: () => page.getByRole('status').first().innerText(),
    answeredBy,
    /** Picks the comment that a reader of this name wrote, and decides with the button under it. */
    decide: async (decision: Decision, name: string) => {
      await row(name).click()
      await page.locator(`article[aria-label="Comment by ${name}"]`).waitFor()
      return answeredBy('/decide', async () => {
        await button(decision).click()
        if (decision === 'Reject') await page.getByRole('button', { name: 'Without a reason' }).click()
      })
    },
    /** Decides all that is found alike. */
    decideAll: (decision: Decision) =>
      answeredBy('/decide-many', async () => {
        await page.getByRole('button', { name: /^Decide on all/ }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByLabel('Decision').selectOption({ label: decision })
        await dialog.getByRole('button', { name: new RegExp(`^${decision} `) }).click()
      }),
  }
}

const isPost = (response: Response, path: string) => response.request().method() === 'POST' && new URL(response.url()).pathname === `/api/comments${path}`
