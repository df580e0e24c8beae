import { z } from 'zod'

/** A page of documents as Payload's REST API answers a find. */
export const pageOf = <Schema extends z.ZodType>(document: Schema) =>
  z.object({ docs: z.array(document), totalDocs: z.number().int().nonnegative(), hasNextPage: z.boolean() })
