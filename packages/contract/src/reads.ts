import { z } from 'zod'

/** Where the newsroom answers several reads at once: `POST` with `readsSchema` and the site's key. */
export const readsPath = '/api/reads'

/** How many reads travel together at most. */
export const mostReads = 32

/** Addresses of the newsroom's REST API, query included, each of a `GET` that anyone may make. Reads hold no reads. */
export const readsSchema = z.object({
  reads: z
    .array(z.string().max(8000).regex(/^\/api\/(?!reads(?:$|[/?]))[\w/-]+(?:\?\S*)?$/))
    .min(1)
    .max(mostReads),
})

/** The answers in the order of the reads: each is what its `GET` would have been answered by itself. */
export const readsAnswerSchema = z.object({ answers: z.array(z.object({ status: z.number().int(), body: z.unknown() })) })
