import { mostReads, readsAnswerSchema, readsPath } from '@broadsheet/contract'
import DataLoader from 'dataloader'
import { env } from '../env'
import { type Answer, ask } from './ask'

type Read = { address: string; requestId: string }

/**
 * Reads of the newsroom. Those that are asked for in the same moment travel in one request: to the newsroom each request
 * costs more than what most of them ask for.
 */
const reads = new DataLoader<Read, Answer>(
  async (asked) => {
    const [first] = asked
    if (first === undefined) return []
    if (asked.length === 1) return [await ask(first.address, { requestId: first.requestId })]
    return readTogether(asked)
  },
  { cache: false, maxBatchSize: mostReads },
)

/** The answer to a `GET` of `address`, a path with its query. @throws Error saying why there is none */
export const read = (read: Read): Promise<Answer> => reads.load(read)

async function readTogether(asked: readonly Read[]): Promise<Answer[]> {
  const { ok, status, json } = await ask(readsPath, {
    requestId: [...new Set(asked.map(({ requestId }) => requestId))].join(' '),
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
    body: JSON.stringify({ reads: asked.map(({ address }) => address) }),
  })
  const parsed = readsAnswerSchema.safeParse(json)
  if (parsed.success && parsed.data.answers.length === asked.length) return parsed.data.answers.map(({ status, body }) => ({ ok: status < 400, status, json: body }))
  // the newsroom's word for all of them, as if each had been refused by itself
  return asked.map(() => ({ ok: false, status: ok ? 502 : status, json: undefined }))
}
