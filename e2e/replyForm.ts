import type { Locator, Page, Response } from 'playwright-core'
import { wordsFor } from '../apps/web/src/words/wordsFor'

export type Words = { text?: string; name?: string; email?: string; site?: string }

/** The reply form as a reader of a paper in `language` meets it, on a story's page or on its own. */
export function replyFormOn(page: Page, language = 'en') {
  const words = wordsFor(language).reply
  const form = page.locator('form[data-reply]')
  const fields: Record<keyof Words, Locator> = {
    text: form.getByRole('textbox', { name: words.fields.text }),
    name: form.getByRole('textbox', { name: words.fields.name }),
    email: form.getByRole('textbox', { name: words.fields.email }),
    site: form.getByRole('textbox', { name: words.fields.site }),
  }
  const entries = Object.entries(fields) as [keyof Words, Locator][]
  const eachField = async (ask: (field: Locator, name: keyof Words) => Promise<string>) => {
    const answers: [string, string][] = []
    for (const [name, field] of entries) answers.push([name, await ask(field, name)])
    return Object.fromEntries(answers) as Record<keyof Words, string>
  }
  return {
    fields,
    type: async (typed: Words) => {
      for (const [name, field] of entries) if (typed[name] !== undefined) await field.fill(typed[name])
    },
    /** Sends it as the browser does by itself, and gives the status of the page that follows. */
    send: async (): Promise<number> => {
      const gone = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
      const [answer] = await Promise.all([page.waitForResponse(isPageOf(page)), form.getByRole('button', { name: words.send }).click(), gone])
      await page.waitForLoadState('load')
      return answer.status()
    },
    submit: () => form.getByRole('button', { name: words.send }).click(),
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
