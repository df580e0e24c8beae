import { z } from 'zod'

/** A time of a stored version, which one database gives as text and the other as a date; as ISO text. */
export const instant = z.union([z.string(), z.date()]).transform((at) => new Date(at).toISOString())

/** A text of a stored version; null where it has none. */
export const text = z.string().nullish().transform((value) => value ?? null)
