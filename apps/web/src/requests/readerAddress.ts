import { BlockList, isIPv6 } from 'node:net'
import type { IncomingMessage } from 'node:http'

const near = new BlockList()
near.addSubnet('127.0.0.0', 8)
near.addSubnet('10.0.0.0', 8)
near.addSubnet('172.16.0.0', 12)
near.addSubnet('192.168.0.0', 16)
near.addSubnet('::1', 128, 'ipv6')
near.addSubnet('fc00::', 7, 'ipv6')

const plain = (address: string) => address.replace(/^::ffff:/, '')
const isNear = (address: string) => near.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')

/**
 * The address a reader's request came from, for the newsroom's flood and spam rules, or null if unknown.
 * Only a neighbour (an edge on this machine or network) is believed about someone else's address,
 * and only the last one it names: whatever stands before that the reader may have made up.
 */
export function readerAddress({ headers, socket }: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } }): string | null {
  const direct = socket.remoteAddress === undefined ? null : plain(socket.remoteAddress)
  if (direct === null || !isNear(direct)) return direct
  const named = [headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return named === '' ? direct : plain(named)
}
