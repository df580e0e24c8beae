/**
 * Opens the database, brings it up to date and starts delivering changes. A newsroom that cannot do that must not answer
 * as if it could: the process ends with one sentence that says why.
 */
export async function boot(): Promise<void> {
  try {
    // loaded here, since a bad setting already shows when the configuration is loaded
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const { startRelay } = await import('./outbox/startRelay')
    const { startUpkeep } = await import('./related/startUpkeep')
    const { startSearch } = await import('./search/startSearch')
    const { startTidying } = await import('./history/startTidying')
    const payload = await getPayload({ config })
    startRelay(payload)
    startUpkeep(payload)
    startSearch(payload)
    startTidying(payload)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
