import type { Payload } from 'payload'
import { installAfterCommit } from './afterCommit'
import { appendOnlyVersions } from './appendOnlyVersions'
import { forgiveForeignIds } from './forgiveForeignIds'
import { leaveOldVersions } from './leaveOldVersions'
import { migrateDatabase } from './migrateDatabase'
import { installWriteGate } from './installWriteGate'

/** Everything an opened database needs before its first use; called once from the configuration's `onInit`. */
export async function prepareDatabase(payload: Payload): Promise<void> {
  await migrateDatabase(payload)
  await leaveOldVersions(payload)
  installWriteGate(payload)
  installAfterCommit(payload)
  appendOnlyVersions(payload)
  forgiveForeignIds(payload)
}
