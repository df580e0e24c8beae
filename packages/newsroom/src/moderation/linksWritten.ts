/** How many links a text, or the site given with it, would become: web addresses, with or without `http`, and HTML or BBCode links. */
export function linksWritten(text: string): number {
  return [...text.matchAll(link)].length
}

// an address in a markup's quotes or brackets is matched with it, so that it counts once
const link = /(?:<a\s[^>]*href[^>]*>|\[(?:url|link)(?:=[^\]]*)?\])\s*(?:https?:\/\/[^\s<[]+)?|\bhttps?:\/\/[^\s<>"\]]+|\bwww\.[\p{L}\p{N}-]+\.[^\s<>"\]]+/giu
