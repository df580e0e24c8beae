import type { Payload } from 'payload'
import { tidyHistory } from './tidyHistory'

const minute = 60_000
const day = 24 * 60 * minute

/** Tidies the history of all stories a while after the newsroom has started, and then once a day. */
export function startTidying(payload: Payload): void {
  const tidy = async () => {
    try {
      const dropped = await tidyHistory(payload, new Date())
      if (dropped > 0) payload.logger.info({ msg: 'Dropped versions that the history no longer needs.', dropped })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'The history could not be tidied; it is tried again tomorrow.' })
    }
  }
  setTimeout(tidy, minute).unref()
  setInterval(tidy, day).unref()
}
