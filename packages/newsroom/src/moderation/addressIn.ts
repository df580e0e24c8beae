import ipaddr from 'ipaddr.js'

/** Whether a network address lies in a block (`192.0.2.0/24`), or is the address itself. False where either is not one. */
export function addressIn(address: string, block: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const asked = ipaddr.process(address)
  const [range, bits] = ipaddr.isValidCIDR(block) ? ipaddr.parseCIDR(block) : [null, null]
  if (range !== null) return asked.kind() === range.kind() && asked.match(range, bits)
  return ipaddr.isValid(block) && ipaddr.process(block).toNormalizedString() === asked.toNormalizedString()
}

/**
 * The block of neighbours an address belongs to, in CIDR notation: what one connection commonly has to itself, an IPv6
 * address's /64, or the address alone for IPv4. Null for what is no address.
 */
export function blockOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null
  const asked = ipaddr.process(address)
  return asked.kind() === 'ipv4' ? `${asked.toString()}/32` : `${ipaddr.IPv6.networkAddressFromCIDR(`${asked.toNormalizedString()}/64`).toString()}/64`
}
