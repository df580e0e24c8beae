import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

const publicErrorSchema = z.object({ name: z.string(), message: z.string(), isPublic: z.literal(true), data: z.record(z.string(), z.unknown()).nullish() })

/**
 * Answers an error that is meant to be read with all it says: beside which field, or who has saved since. Payload tells such
 * errors by their class, of which a production build holds one copy for each of its bundles, and then keeps back what it
 * does not recognise.
 */
export const errorAnswer: AfterErrorHook = ({ error }) => {
  const { data: told } = publicErrorSchema.safeParse(error)
  if (told === undefined) return undefined
  const { name, message, data } = told
  return { response: { errors: [{ name, message, ...(data ? { data } : {}) }] } }
}
