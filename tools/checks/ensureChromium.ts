import { Refusal } from '../Refusal'
import { findChromium } from './findChromium'
import { installFromDebian } from './installFromDebian'

/**
 * Makes sure there is a Chromium for the browser tests; on Debian and its kin it is installed where that needs no password.
 * @throws Refusal saying how to install it
 */
export async function ensureChromium(say: (line: string) => void): Promise<void> {
  const remedy = 'The browser tests need Chromium: install it (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one that is installed.'
  const found = findChromium()
  if (found !== null) {
    say(found)
    return
  }
  if (process.env.CHROMIUM_PATH) throw new Refusal(`There is nothing at CHROMIUM_PATH (${process.env.CHROMIUM_PATH}). ${remedy}`)
  if (!(await installFromDebian('chromium', say)) || findChromium() === null) throw new Refusal(remedy)
}
