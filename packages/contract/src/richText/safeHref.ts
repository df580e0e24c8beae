/**
 * `url` if a reader may safely follow it, else null: http, https, mailto and tel addresses, and addresses within the site.
 * Everything else (`javascript:`, `data:`, a scheme hidden behind control characters) leads nowhere.
 */
export function safeHref(url: string): string | null {
  const text = url.replace(/[\p{Cc}\p{Cf}\s]+/gu, '')
  if (/^(?:https?:\/\/|mailto:|tel:)/i.test(text)) return URL.canParse(text) ? text : null
  return /^(?:\/(?![/\\])|#)/.test(text) ? text : null
}
