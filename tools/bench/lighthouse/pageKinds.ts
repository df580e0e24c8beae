import { archivePath } from '@broadsheet/contract'
import { demoPages } from '../../../e2e/demoPaper'
import { readerOf } from '../../../e2e/readerPages'

/** The kinds of pages readers are shown. */
export const pageKinds = ['front', 'section', 'topic', 'series', 'author', 'story', 'story with pictures', 'month', 'corrections', 'written page'] as const
export type PageKind = (typeof pageKinds)[number]

/** Where a page of each kind stands in the demo paper that is served at `siteUrl`. */
export async function pathsByKind(siteUrl: string): Promise<Record<PageKind, string>> {
  const pages = await demoPages(readerOf(siteUrl))
  const [, year, month] = pages.withGallery.split('/')
  return {
    front: pages.front,
    section: pages.section,
    topic: pages.topic,
    series: pages.series,
    author: pages.author,
    story: pages.withoutPicture,
    'story with pictures': pages.withGallery,
    month: archivePath(`${year}-${month}`),
    corrections: '/corrections',
    'written page': pages.page,
  }
}
