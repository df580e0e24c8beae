import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addToCounts, type Count } from '../database/addToCounts'
import { inTransaction } from '../database/inTransaction'
import { untilNoConflict } from '../database/untilNoConflict'
import type { SpamLesson } from '../payload-types'
import { readTraining } from './readSpamCounts'

/** Lessons that are counted at once; what they share is written once. */
const atOnce = 20

const incrementsSchema = z.array(z.object({ feature: z.string(), spam: z.number(), ham: z.number() }))

/** What counts lessons in this process now, and whether it is to look again. */
const counting = new WeakMap<Payload, { again: boolean; done: Promise<void> }>()

/**
 * Counts what decisions have taught, until nothing is left of it; one round at a time in a process. Of several processes
 * that count the same lesson one succeeds. What cannot be counted now stays, and is counted after the next decision.
 */
export function countLessons(payload: Payload): Promise<void> {
  const running = counting.get(payload)
  if (running !== undefined) {
    running.again = true
    return running.done
  }
  const state = { again: true, done: Promise.resolve() }
  counting.set(payload, state)
  state.done = countAll(payload, state)
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'What decisions on comments teach could not be counted; it is tried again after the next.' }))
    .finally(() => counting.delete(payload))
  return state.done
}

async function countAll(payload: Payload, state: { again: boolean }): Promise<void> {
  while (state.again) {
    state.again = false
    const req = await createLocalReq({}, payload)
    while ((await untilNoConflict(() => inTransaction(req, () => countSome(req)))) === atOnce);
  }
}

/** Counts the next lessons and deletes them, all in one transaction. Gives how many there were. */
async function countSome(req: PayloadRequest): Promise<number> {
  const { docs } = await req.payload.db.find<SpamLesson>({ collection: 'spam-lessons', limit: atOnce, pagination: false, req })
  if (docs.length === 0) return 0
  const training = await readTraining(req)
  await req.payload.db.deleteMany({ collection: 'spam-lessons', where: { id: { in: docs.map(({ id }) => id) } }, req })
  const valid = docs.filter((lesson) => (lesson.training ?? null) === training)
  await addToCounts(req, summed(valid.flatMap(({ increments }) => incrementsSchema.parse(increments))))
  return docs.length
}

/** The same with one entry for each feature, in one order for all: who writes the same rows waits instead of locking others out. */
function summed(increments: readonly Count[]): Count[] {
  const sums = new Map<string, Count>()
  for (const { feature, spam, ham } of increments) {
    const sum = sums.get(feature) ?? { feature, spam: 0, ham: 0 }
    sums.set(feature, { feature, spam: sum.spam + spam, ham: sum.ham + ham })
  }
  return [...sums.values()].sort((one, other) => (one.feature < other.feature ? -1 : 1))
}
