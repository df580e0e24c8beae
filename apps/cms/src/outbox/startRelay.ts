import type { Payload } from 'payload'
import { env } from '../env'
import { createRelay, type Relay } from './createRelay'
import { keepIndex } from '../search/keepIndex'
import { searchLane } from '../search/searchLane'
import { heraldsOf } from './heralds/heraldsOf'
import { deliver } from './deliver'
import { registerRelay } from './relays'

/** Starts delivering this newsroom's changes to every site, to the search index and then to those outside who are to hear of them, and makes commits in this process wake the relay. */
export function startRelay(payload: Payload): Relay {
  const relay = createRelay({ payload, sites: env.SITE_URLS, deliver, heralds: heraldsOf(env), insiders: { [searchLane]: (message) => keepIndex(payload, message) } })
  registerRelay(payload, relay)
  return relay
}
