import type { Payload } from 'payload'
import { env } from '../env'
import { createRelay, type Relay } from './createRelay'
import { deliver } from './deliver'
import { registerRelay } from './relays'

/** Starts delivering this newsroom's changes to every site, and makes commits in this process wake the relay. */
export function startRelay(payload: Payload): Relay {
  const relay = createRelay({ payload, sites: env.SITE_URLS, deliver })
  registerRelay(payload, relay)
  return relay
}
