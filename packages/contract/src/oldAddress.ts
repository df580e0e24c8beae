/**
 * The one spelling of an address that has none of its own any more: decoded, composed (NFC), in lower case, without
 * repeated or trailing slashes. Used where a redirect is stored and where one is looked up, so that `/News/Caf%C3%A9/`
 * and `/news/café` are one. `path` begins with a slash and has no query.
 */
export function normalAddress(path: string): string {
  const segments = decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
  return `/${segments.join('/')}`
}

/** An address as it stands in a request: the other way round, `/news/café` is `/news/caf%C3%A9`. */
export const encodedAddress = (address: string) => address.split('/').map(encodeURIComponent).join('/')

/** What cannot be decoded is left as it is: it is an address all the same. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
