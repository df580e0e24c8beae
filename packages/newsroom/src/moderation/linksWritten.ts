import { linksIn } from '../spam/linksIn'

/** How many links a text has: web addresses, with or without `https://`, and links in HTML or BBCode, each once. */
export function linksWritten(text: string): number {
  return linksIn(text.replace(html, ' $1 ').replace(bbcode, ' $1 ')).links.length
}

// what such a link is called may be an address, too
const html = /<a\s[^>]*href\s*=\s*["']?([^"'\s>]+)[^>]*>[^<]*(?:<\/a>)?/giu
const bbcode = /\[(?:url|link)=([^\]\s]+)\][^[]*(?:\[\/(?:url|link)\])?/giu
