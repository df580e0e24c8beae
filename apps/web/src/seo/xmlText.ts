/** `text` without the characters XML cannot carry. */
export const forXml = (text: string) => text.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')

/** `text` as it may stand between two tags. */
export const xmlText = (text: string) => forXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
