import type { CommentPolicy } from '@broadsheet/contract'
import type { ReaderStanding } from '@broadsheet/newsroom'
import { z } from 'zod'
import { decidedSentence } from '../../../moderation/decidedSentence'
import type { DeskQueue } from '../../../moderation/deskQueues'
import {
  decidedBeforeSchema, deskBulkAnswerSchema, deskCountsSchema, deskPageSchema, judgementAnswerSchema, takeBackAnswerSchema,
  type deskBulkSchema, type DeskVerdict, type judgementSchema,
} from '../../../moderation/deskShapes'
import { askNewsroom, refusalIn, type Answer } from '../../askNewsroom'

/** What the newsroom said, or why it did not do it, in a sentence. */
export type Said<Value> = { said: Value } | { refused: string }

/** A decision is taken, or was not: somebody else was faster (`lost`), its writer has changed it (`changed`), or it failed. */
export type Decided = { outcome: 'decided' } | { outcome: 'lost' | 'changed' | 'failed'; message: string }

const wrong = 'Something went wrong. Load the page again and see.'

const saidIn = <Schema extends z.ZodType>(answer: Answer, schema: Schema): Said<z.output<Schema>> => {
  const parsed = answer.status === 200 ? schema.safeParse(answer.body) : null
  return parsed?.success === true ? { said: parsed.data } : { refused: refusalIn(answer, wrong) }
}

const conflictSchema = z.object({ decided: decidedBeforeSchema })
const changedSchema = z.object({ changed: z.literal(true) })

/** What the desk asks of the newsroom, whose API is at `api`. `timeOf` words a time as people here read it. */
export function deskRequests(api: string, timeOf: (at: string) => string) {
  return {
    page: async (query: { queue: DeskQueue; search: string; after?: string }) => {
      const set = Object.entries(query).filter(([, value]) => value !== '')
      return saidIn(await askNewsroom(`${api}/comments/desk?${new URLSearchParams(set)}`, { method: 'GET' }), deskPageSchema)
    },
    counts: async () => saidIn(await askNewsroom(`${api}/comments/desk/counts`, { method: 'GET' }), deskCountsSchema),
    decide: async (verdict: DeskVerdict): Promise<Decided> => {
      const answer = await askNewsroom(`${api}/comments/decide`, { body: verdict })
      if (answer.status === 200) return { outcome: 'decided' }
      const message = refusalIn(answer, wrong)
      const conflict = conflictSchema.safeParse(answer.body)
      if (conflict.success) return { outcome: 'lost', message: decidedSentence(conflict.data.decided, timeOf) }
      if (changedSchema.safeParse(answer.body).success) return { outcome: 'changed', message }
      return { outcome: answer.status === 404 ? 'lost' : 'failed', message }
    },
    decideMany: async (bulk: z.input<typeof deskBulkSchema>) => saidIn(await askNewsroom(`${api}/comments/decide-many`, { body: bulk }), deskBulkAnswerSchema),
    takeBack: async (comments: readonly string[]) => saidIn(await askNewsroom(`${api}/comments/take-back`, { body: { comments } }), takeBackAnswerSchema),
    judge: async (judgement: z.input<typeof judgementSchema>) => saidIn(await askNewsroom(`${api}/readers/judge`, { body: judgement }), judgementAnswerSchema),
    lock: async (id: string, locked: boolean) => saidIn(await askNewsroom(`${api}/comments/lock`, { body: { id, locked } }), z.unknown()),
    feature: async (id: string, featured: boolean) => saidIn(await askNewsroom(`${api}/comments/feature`, { body: { id, featured } }), z.unknown()),
    closeStory: async (story: string, policy: CommentPolicy) => saidIn(await askNewsroom(`${api}/comments/close-story`, { body: { story, policy } }), z.unknown()),
    openSite: async (open: boolean, closedMessage?: string) => saidIn(await askNewsroom(`${api}/globals/discussion`, { body: { open, ...(closedMessage === undefined ? {} : { closedMessage }) } }), z.unknown()),
  }
}

export type DeskRequests = ReturnType<typeof deskRequests>

/** What is said of a reader whose standing changed. */
export const standingDeeds: Record<ReaderStanding, (name: string) => string> = {
  none: (name) => `Comments by ${name} are treated like others again.`,
  held: (name) => `Everything ${name} writes is held from now on.`,
  banned: (name) => `${name} is banned.`,
}
