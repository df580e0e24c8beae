import type { FrameLocator, Locator, Page } from 'playwright-core'

export type Device = 'Phone' | 'Tablet' | 'Desktop' | 'Responsive'

/** What the newsroom offers beside and above a story's form for seeing it before readers do. */
export function previewDesk(page: Page) {
  const frame = page.frameLocator('#live-preview-iframe')
  const dialog = page.getByRole('dialog', { name: 'Share a preview' })
  return {
    frame,
    dialog,
    /** Opens the preview beside the form, if it does not stand open already. */
    open: async (): Promise<FrameLocator> => {
      const toggler = page.locator('#live-preview-toggler')
      await toggler.waitFor()
      if (!(await page.locator('.live-preview-window--is-live-previewing').isVisible())) await toggler.click()
      return frame
    },
    /** Shows the story as wide as a device. */
    show: async (wanted: Device) => {
      await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click()
      await page.getByRole('button', { name: wanted, exact: true }).last().click()
    },
    /** The width, in CSS pixels, the story's page believes to have. */
    width: () => frame.locator('html').evaluate(() => window.innerWidth),
    share: async () => {
      await page.getByRole('button', { name: 'Share a preview…' }).click()
      await dialog.getByRole('heading', { name: 'Links that work now' }).waitFor()
    },
    /** Makes a link in the open dialog and gives its address. */
    makeLink: async (days: string): Promise<string> => {
      await dialog.getByRole('radio', { name: days }).check()
      await dialog.getByRole('button', { name: 'Make a link' }).click()
      const address = dialog.getByRole('textbox')
      await address.waitFor()
      return address.inputValue()
    },
    close: () => dialog.getByRole('button', { name: 'Close' }).click(),
  }
}

/** The milliseconds from now until `part` is there. */
export async function timeUntil(part: Locator): Promise<number> {
  const begun = Date.now()
  await part.waitFor({ timeout: 30_000 })
  return Date.now() - begun
}
