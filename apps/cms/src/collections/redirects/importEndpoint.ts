import { scopeOf } from '@broadsheet/newsroom'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../access/rolesOf'
import { inTransaction } from '../../database/inTransaction'
import { refusal } from '../../endpoints/refusal'
import { importRedirects, planImport } from './importRedirects'
import { readRedirectCsv } from './readRedirectCsv'

const longest = 4_000_000
const importSchema = z.object({
  csv: z.string({ error: 'Choose a file or paste a list.' }).max(longest, 'The list is too long. Split it.'),
  /** The key of the plan that was looked at; without it, nothing is stored. */
  key: z.string().optional(),
})

/**
 * `POST /api/redirects/import` with `{ csv }` answers `{ rows, repointed, key }`, what importing the list would do, line by
 * line. With the `key` of that answer it does it, in one transaction: `{ added, changed }`. 403; 422 for a
 * list that cannot be read; 409 with the new plan where the redirects have changed since the plan was looked at.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const mayImport = (['create', 'update'] as const).every((action) => scopeOf(rolesOf(req.user), action, 'redirects') === 'all')
    if (!mayImport) return refusal(403, 'Only editors may import redirects.')
    await addDataAndFileToRequest(req)
    const asked = importSchema.safeParse(req.data ?? {})
    if (!asked.success) return refusal(422, asked.error.issues[0]?.message ?? '')
    const read = readRedirectCsv(asked.data.csv)
    if ('fault' in read) return refusal(422, read.fault)
    const { key } = asked.data
    return key === undefined ? Response.json(await planImport(req, read.rows)) : inTransaction(req, () => carryOut(req, read.rows, key))
  },
}

async function carryOut(req: PayloadRequest, rows: Parameters<typeof planImport>[1], key: string): Promise<Response> {
  const plan = await planImport(req, rows)
  if (plan.key !== key) {
    return Response.json({ errors: [{ message: 'Redirects or stories have changed since you looked. Nothing was imported: look at the list again.' }], ...plan }, { status: 409 })
  }
  return Response.json(await importRedirects(req, plan))
}
