import type { Locator, Page } from 'playwright-core'
import type { chief } from './newsroomRest'

type Person = Pick<typeof chief, 'email' | 'password'>

/** Logs in through the login page. */
export async function enterNewsroom(page: Page, { email, password }: Person): Promise<void> {
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

/** The story that is open in the admin. */
export function storyDesk(page: Page) {
  const choose = async (field: Locator, name: string) => {
    await field.locator('.rs__control').click()
    await page.locator('.rs__option', { hasText: name }).click()
  }
  const saved = () => page.waitForResponse((response) => /\/api\/articles\/[^/]+$/.test(new URL(response.url()).pathname) && response.request().method() === 'PATCH' && response.ok())
  return {
    /** Opens an empty story. */
    begin: async () => {
      await page.goto('/admin/collections/articles/create')
      await page.waitForURL((url) => !url.pathname.endsWith('/create'))
      await page.locator('#field-headline').waitFor()
    },
    /** Opens a stored story. */
    open: async (id: string) => {
      await page.goto(`/admin/collections/articles/${id}`)
      await page.locator('#field-headline').waitFor()
    },
    headline: page.locator('#field-headline'),
    standfirst: page.locator('#field-standfirst'),
    slug: page.locator('#field-slug'),
    body: page.locator('[data-field-path="body"] [contenteditable="true"]'),
    chooseSection: (name: string) => choose(page.locator('#field-section'), name),
    chooseTopic: (name: string) => choose(page.locator('#field-topics'), name),
  }
}
