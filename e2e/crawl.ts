import type { Answer, Reader } from './readerPages'

/** Where a crawl begins: what no page need link to. */
const gates = ['/', '/sitemap.xml', '/robots.txt', '/feed.xml', '/feed.json']
/** Pictures and styles: read by nobody for their words. */
const wordless = /^\/(?:media|_next)\//

/** Every text a reader can reach on the site from its front page, feeds and sitemap, by following all addresses in them. */
export async function crawl(reader: Reader): Promise<Answer[]> {
  const seen = new Set(gates)
  const queue = [...gates]
  const answers: Answer[] = []
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await reader.open(path)
    answers.push(answer)
    const fresh = [...new Set(addressesIn(answer.text))].filter((address) => !seen.has(address))
    fresh.forEach((address) => seen.add(address))
    queue.push(...fresh)
  }
  return answers
}

/** The addresses on this site in a page, feed or sitemap, without what follows a #. */
function addressesIn(text: string): string[] {
  const own = /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(text)?.[1] ?? 'http://localhost'
  const named = [...text.matchAll(/(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g)].map(([, attribute, location]) => (attribute ?? location ?? '').replaceAll('&amp;', '&'))
  return named
    .filter((address) => address.startsWith('/') || address.startsWith(own) || /^http:\/\/localhost:\d+\//.test(address))
    .map((address) => new URL(address, own))
    .map(({ pathname, search }) => `${pathname}${search}`)
    .filter((path) => !wordless.test(path))
}
