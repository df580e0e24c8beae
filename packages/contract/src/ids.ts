import { z } from 'zod'

/** A document's id: a string on both databases (a UUID on SQLite, an ObjectId's hex on MongoDB). */
export const idSchema = z.string().min(1)

/** An instant as Payload sends it: ISO 8601 with milliseconds, UTC. */
export const instantSchema = z.iso.datetime({ offset: true })

/** A slug as it stands in an address: lower case letters, digits and single hyphens. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case letters, digits and single hyphens only')

/** Payload answers an empty text field with null, an empty string or nothing at all; inside there is only `null`. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text === null || text.trim() === '' ? null : text))
