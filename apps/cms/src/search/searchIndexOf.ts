import type { Payload } from 'payload'
import { mongodbIndex } from './mongodbIndex'
import type { SearchIndex } from './SearchIndex'
import { sqliteIndex } from './sqliteIndex'

/** The index of the database this newsroom is on. */
export const searchIndexOf = (payload: Payload): SearchIndex => (payload.db.packageName === '@payloadcms/db-sqlite' ? sqliteIndex(payload) : mongodbIndex(payload))
