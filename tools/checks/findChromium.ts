import { existsSync } from 'node:fs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium the browser tests use: the one `CHROMIUM_PATH` names, else one in its usual place; null where there is none. */
export function findChromium(named = process.env.CHROMIUM_PATH): string | null {
  return (named ? [named] : usualPlaces).find((file) => existsSync(file)) ?? null
}
