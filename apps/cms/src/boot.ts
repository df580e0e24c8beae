import config from '@payload-config'
import { getPayload } from 'payload'
import { startRelay } from './outbox/startRelay'

/** Opens the database, brings it up to date and starts delivering changes. */
export async function boot(): Promise<void> {
  try {
    startRelay(await getPayload({ config, cron: true }))
  } catch (error) {
    // a newsroom that cannot store anything must not answer as if it could
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
