/** `text` without the characters XML cannot carry. */
export const forXml = (text: string) => text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')

/** `text` as it may stand between two tags. */
export const xmlText = (text: string) => forXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Words for an RSS element that readers of feeds take for HTML whatever it was meant for (`title`, `description`): a word
 * like `<b>` is seen and does nothing. RSS Advisory Board, "RSS Best Practices Profile", on encoding of titles.
 */
export const wordsInFeed = (text: string) => forXml(text).replaceAll(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;')
