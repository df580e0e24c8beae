import type { Locator, Page, Response } from 'playwright-core'
import type { chief } from './newsroomRest'

/** Logs in through the login page. */
export async function enterNewsroom(page: Page, { email, password }: Pick<typeof chief, 'email' | 'password'>): Promise<void> {
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

/** Fills in the form that an empty newsroom shows its first visitor. */
export async function registerFirstUser(page: Page, { name, email, password }: typeof chief): Promise<void> {
  await page.goto('/admin')
  await page.waitForURL('**/admin/create-first-user')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('#field-name').fill(name)
  await page.getByRole('button', { name: 'Create' }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
}

type Picture = { name: string; mimeType: string; buffer: Buffer; alt: string }

/** The edit view of a story. What saves gives the instant at which the newsroom has answered. */
export function storyDesk(page: Page) {
  const field = (name: string) => page.locator(`#field-${name}`)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const saveBy = async (target: Locator): Promise<number> => {
    const [answer] = await Promise.all([page.waitForResponse(isSave), target.click()])
    const answered = Date.now()
    if (!answer.ok()) throw new Error(`The story was not saved (${answer.status()}): ${(await answer.text()).slice(0, 500)}`)
    return answered
  }
  const alive = () => page.locator('form[data-form-ready="true"].collection-edit__form').waitFor()
  return {
    /** Until the form is ready, it takes no notice of what is typed. */
    alive,
    /** Opens an empty story, and gives its id. */
    begin: async (): Promise<string> => {
      await page.goto('/admin')
      await page.getByRole('link', { name: 'Write a story' }).click()
      await page.waitForURL(/\/articles\/[\w-]{20,}$/)
      await alive()
      return new URL(page.url()).pathname.split('/').at(-1) ?? ''
    },
    /** Opens a story that is there. */
    open: async (id: string) => {
      await page.goto(`/admin/collections/articles/${id}`)
      await alive()
    },
    headline: field('headline'),
    standfirst: field('standfirst'),
    slug: field('slug'),
    body: page.locator('[data-field-path="body"] [contenteditable="true"]'),
    /** Chooses in the list of a relation, which it replaces unless several are allowed. */
    choose: async (name: string, wanted: string) => {
      await field(name).locator('.rs__control').click()
      await page.locator('.rs__option', { hasText: wanted }).click()
    },
    addName: async (name: string) => {
      await button('Add Name').click()
      await field('byline__0__author').locator('.rs__control').click()
      await page.locator('.rs__option', { hasText: name }).click()
    },
    /** Uploads a new lead picture in the drawer for it. */
    uploadPicture: async ({ alt, ...file }: Picture) => {
      await field('leadMedia').getByRole('button', { name: 'Create New' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.locator('input[type="file"]').setInputFiles(file)
      await drawer.locator('#field-alt').fill(alt)
      await drawer.getByRole('button', { name: 'Save' }).click()
      await field('leadMedia').getByText(file.name.replace(/\.\w+$/, '')).waitFor()
    },
    /** Waits until everything typed has been saved as a draft, which happens by itself. */
    draftSaved: async (act: () => Promise<void>) => {
      const saved = page.waitForResponse((response) => isAutosave(response) && response.ok())
      await act()
      await saved
    },
    /** Waits until this browser keeps nothing back: everything typed is stored, and the form knows it. */
    atRest: () => page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('broadsheet:unsaved:'))),
    publish: () => saveBy(button('Publish changes')),
    unpublish: async () => {
      await page.locator('.doc-controls__popup button').first().click()
      await page.getByRole('button', { name: 'Unpublish' }).click()
      return saveBy(page.getByRole('dialog').getByRole('button', { name: 'Confirm' }))
    },
  }
}

const isPatch = (response: Response) => response.request().method() === 'PATCH' && /\/api\/articles\/[\w-]+$/.test(new URL(response.url()).pathname)
const isAutosave = (response: Response) => isPatch(response) && response.url().includes('autosave=true')
const isSave = (response: Response) => isPatch(response) && !isAutosave(response)
