/** What a page has besides its words: elements with all that is in them, and those that stand alone. */
const wordless = /<(script|style|svg|picture|template)\b[^>]*>.*?<\/\1>|<(?:link|meta|img)\b[^>]*>|<!--.*?-->/gs
/** Attributes: only where a link leads is left. */
const attributes = /<([a-z][a-z0-9]*)((?:\s[^>]*?)?)(\s*\/)?>/g

/** The same text as one bare file: the page's title and elements, without styles, script, pictures, or anything else to be fetched. */
export function textAlone(html: string): string {
  const language = /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? 'en'
  const title = /<title[^>]*>(.*?)<\/title>/s.exec(html)?.[1] ?? ''
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  const bare = body.replace(wordless, '').replace(attributes, (_, element: string, given: string) => `<${element}${/\shref="[^"]*"/.exec(given)?.[0] ?? ''}>`)
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${bare}</body></html>`
}
