import type { Payload } from 'payload'
import { env } from '../env'
import { createRelay, type Relay } from './createRelay'
import { heraldsOf } from './heralds/heraldsOf'
import { deliver } from './deliver'
import { registerRelay } from './relays'

/** Starts delivering this newsroom's changes to every site and then to those outside who are to hear of them, and makes commits in this process wake the relay. */
export function startRelay(payload: Payload): Relay {
  const relay = createRelay({ payload, sites: env.SITE_URLS, deliver, heralds: heraldsOf(env) })
  registerRelay(payload, relay)
  return relay
}
