import { expect, it } from '@jest/globals'
import { linksWritten } from './linksWritten'

it.each([
  ['none here', 0],
  ['https://example.org', 1],
  ['see http://example.org/a?b=c, and www.example.net.', 2],
  ['<a href="https://example.org">https://example.org</a>', 1],
  ['<A HREF=https://example.org>this</A>', 1],
  ['[url=https://example.org]this[/url] [link]https://example.net[/link]', 2],
  ['mail me at a@example.org', 0],
  ['version 1.2.3 of the file.txt', 0],
  ['www.пример.рф', 1],
  ['spam.shop/pills and example.com', 2],
])('counts the links of %j: %i', (text, links) => {
  expect(linksWritten(text)).toBe(links)
})
