import type { Page, Response } from 'playwright-core'
import { eventually } from './eventually'

type Queue = 'Pending' | 'Approved' | 'Rejected' | 'Spam'
type Decision = 'Approve' | 'Reject' | 'Spam' | 'Withdraw'

/** The queue of comments in the admin. What decides gives the instant at which the newsroom has answered. */
export function moderationDesk(page: Page) {
  const rowBy = (name: string) => page.getByRole('row').filter({ hasText: name })
  const decidedBy = async (click: () => Promise<void>): Promise<number> => {
    const [answer] = await Promise.all([page.waitForResponse(isDecision), click()])
    const answered = Date.now()
    if (!answer.ok()) throw new Error(`The decision was refused (${answer.status()}): ${(await answer.text()).slice(0, 500)}`)
    return answered
  }
  const together = page.getByRole('group', { name: 'Decide on the selected comments' })
  /** As a person does: looks whether all are selected, for a list that has just come to life forgets what was clicked before. */
  const select = async (names: readonly string[]) => {
    const boxes = names.map((name) => page.getByRole('checkbox', { name: `Select the comment by ${name}` }))
    await eventually([
      async () => {
        for (const box of boxes) if (!(await box.isChecked())) await box.click({ force: true })
        const said = await together.innerText()
        return said.startsWith(`${names.length} selected:`) ? null : `of ${names.length} comments to select the desk says: ${said}`
      },
    ])
  }
  return {
    open: async (queue: Queue) => {
      await page.goto('/admin/collections/comments')
      const tab = page.getByRole('navigation', { name: 'Queues of comments' }).getByRole('link', { name: queue })
      await tab.click()
      await page.waitForURL((url) => url.search.includes(`=${queue.toLowerCase()}`))
      await page.getByRole('row').nth(1).waitFor()
    },
    /** The row of the comment that a reader of this name wrote. */
    rowBy,
    /** Decides with the button in the comment's row. */
    decide: (decision: Decision, name: string) => decidedBy(() => page.getByRole('button', { name: `${decision} the comment by ${name}` }).click()),
    /** Selects the comments of these readers and decides on all of them at once. */
    decideTogether: (decision: Decision, names: readonly string[]) =>
      decidedBy(async () => {
        await select(names)
        await together.getByRole('button', { name: decision }).click()
      }),
  }
}

const isDecision = (response: Response) => response.request().method() === 'PATCH' && new URL(response.url()).pathname.startsWith('/api/comments')
