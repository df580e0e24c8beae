import type { Locator, Page, Response } from 'playwright-core'

export type Words = { text?: string; name?: string; email?: string; site?: string }

/** The reply form as a reader meets it, on a story's page or on its own. */
export function replyFormOn(page: Page) {
  const form = page.locator('form[data-reply]')
  const fields: Record<keyof Words, Locator> = {
    text: form.getByRole('textbox', { name: 'Comment' }),
    name: form.getByRole('textbox', { name: 'Name' }),
    email: form.getByRole('textbox', { name: 'Email' }),
    site: form.getByRole('textbox', { name: 'Website' }),
  }
  const entries = Object.entries(fields) as [keyof Words, Locator][]
  const eachField = async (ask: (field: Locator, name: keyof Words) => Promise<string>) => {
    const answers: [string, string][] = []
    for (const [name, field] of entries) answers.push([name, await ask(field, name)])
    return Object.fromEntries(answers) as Record<keyof Words, string>
  }
  return {
    fields,
    type: async (words: Words) => {
      for (const [name, field] of entries) if (words[name] !== undefined) await field.fill(words[name])
    },
    /** Sends it as the browser does by itself, and gives the status of the page that follows. */
    send: async (): Promise<number> => {
      const gone = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
      const [answer] = await Promise.all([page.waitForResponse(isPageOf(page)), form.getByRole('button', { name: 'Post comment' }).click(), gone])
      await page.waitForLoadState('load')
      return answer.status()
    },
    submit: () => form.getByRole('button', { name: 'Post comment' }).click(),
    typed: () => eachField((field) => field.inputValue()),
    /** What stands beside each field about what is wrong with it. */
    errors: () => eachField(async (field) => (await page.locator(`#${(await field.getAttribute('aria-describedby')) ?? ''}`).innerText()).trim()),
  }
}

/** The page itself, after a redirect if there is one. */
const isPageOf = (page: Page) => (response: Response) =>
  response.request().isNavigationRequest() && response.frame() === page.mainFrame() && (response.status() < 300 || response.status() >= 400)

/** Posts a reply the way a plain form does, with no browser. */
export function postReply(siteUrl: string, words: Words & { story: string; parent?: string }, { door = '/reply', origin = siteUrl }: { door?: string; origin?: string } = {}) {
  return fetch(`${siteUrl}${door}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ site: '', ...words }),
  })
}
