import { isOwnAddress, normalAddress } from '@broadsheet/contract'

export type OldAddress = { address: string } | { fault: string }

const fault = (sentence: string): OldAddress => ({ fault: sentence })
const longest = 500

/**
 * An old address as an editor writes it or as an export of another system has it, in the one spelling in which it is
 * stored and looked up. A full web address is taken for its path: the old host must lead to this site anyway.
 */
export function readOldAddress(text: string): OldAddress {
  const typed = text.trim()
  if (typed === '') return fault('The old address is missing.')
  const path = pathOf(typed)
  if (path === null) return fault('Begin the old address with a single /, such as /2019/05/old-name.')
  const [beforeHash = ''] = path.split('#')
  const query = beforeHash.indexOf('?')
  if (query >= 0) return fault(`Pages of the paper are found by their path alone, so “${beforeHash.slice(query)}” cannot be part of an old address.`)
  if (/[\s\\\p{Cc}]/u.test(beforeHash)) return fault('An address has no spaces and no backslashes.')
  const address = normalAddress(beforeHash)
  if (address === '/') return fault('The front page cannot lead elsewhere.')
  if (address.length > longest) return fault(`Keep the old address under ${longest} characters.`)
  if (isOwnAddress(address)) return fault(`${address} is answered by the site itself; a redirect there would never be seen.`)
  return { address }
}

function pathOf(typed: string): string | null {
  if (!/^https?:/i.test(typed)) return /^\/(?!\/)/.test(typed) ? typed : null
  if (!URL.canParse(typed)) return null
  const { pathname, search } = new URL(typed)
  return `${pathname}${search}`
}
