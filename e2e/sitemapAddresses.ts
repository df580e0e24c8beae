import { sitemapPath } from '@broadsheet/contract'
import type { Reader } from './readerPages'

const locationsIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)

/** The paths a sitemap, or an index of sitemaps, names. */
export const pathsInSitemap = async (reader: Reader, sitemap: string) => locationsIn((await reader.open(sitemap)).text)

/** The path of every page that the sitemaps of the index name. */
export async function sitemapAddresses(reader: Reader): Promise<string[]> {
  const paths: string[] = []
  for (const sitemap of await pathsInSitemap(reader, '/sitemap.xml')) paths.push(...(await pathsInSitemap(reader, sitemap)))
  return paths
}

/** The sitemap of the month a story's page belongs to. */
export const sitemapOf = (storyPage: string): string => sitemapPath(storyPage.split('/').slice(1, 3).join('-'))
