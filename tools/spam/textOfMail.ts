const quoted = /^\s*[>|].*$/gm
const attribution = /^.*(?:wrote|writes|schrieb):\s*$/gim
/** Where a signature, a footer of a mailing list or a forwarded mail begins. */
const afterwards = /^(?:-- ?$|_{20,}\s*$|-{20,}|-+ ?Original Message)/m
const markup = /<(?:html|head|body|table|br|p|font|div|center|a)\b[^>]*>/i

/**
 * What somebody said in an email, without what only emails have: quotes with the line above them, signatures, footers of
 * mailing lists. Markup that was sent as plain text is read by `plain`.
 */
export function textOfMail(text: string, plain: (html: string) => string): string {
  const read = markup.test(text) ? plain(text) : text
  return (read.replace(attribution, '').replace(quoted, '').split(afterwards)[0] ?? '').trim()
}
