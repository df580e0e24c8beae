import type { Reader } from './readerPages'
import { sitemapAddresses } from './sitemapAddresses'

/** Stories of the demo paper that tests lean on, by the end of their address. */
export const demoStories = {
  /** Nobody has replied to it yet. */
  quiet: 'mud-cores-keep-a-diary-of-storms',
  withComments: 'in-defense-of-the-wrong-chowder',
  /** A pull quote, a fact box, a table, a card of another story and an update. */
  withParts: 'council-rezones-north-quay-after-nine-hours',
  withGallery: 'dockworkers-ratify-contract-by-wide-margin',
  withWidePicture: 'eelgrass-returns-to-the-sound',
  withEmbed: 'last-projectionist-at-the-orpheon',
  withoutPicture: 'mayor-budget-closes-gap-with-fees-and-fewer-cars',
  corrected: 'new-owner-for-the-brannick-yard',
  seed: 'trumps-media-mastery-how-tv-made-him-a-conservative-icon',
} as const

/** The pages of the demo paper, one of each kind: a story's address depends on the day it was loaded. */
export async function demoPages(reader: Reader) {
  const addresses = await sitemapAddresses(reader)
  const storyPage = (slug: string) => addresses.find((path) => path.endsWith(`/${slug}`)) ?? fail(slug)
  const stories = Object.fromEntries(Object.entries(demoStories).map(([name, slug]) => [name, storyPage(slug)])) as Record<keyof typeof demoStories, string>
  return { addresses, front: '/', section: '/politics', part: '/culture/kitchen', author: '/authors/keith-jacobs', topic: '/topics/media', series: '/series/the-working-waterfront', page: '/about', ...stories }
}
export type DemoPages = Awaited<ReturnType<typeof demoPages>>

function fail(slug: string): never {
  throw new Error(`The demo paper has no story ${slug}: see apps/cms/src/seed/paper/stories.`)
}
