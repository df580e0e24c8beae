import type { Article } from '@broadsheet/contract'
import { z } from 'zod'
import { newestOnly } from './newestOnly'
import { previewPasses } from './previewPasses.client'

/** What the page beside a form shows. It bears an id because Payload's hook expects a document. */
export type FormView = { id: string } & ({ shows: 'waiting' | 'loggedOut' | 'trashed' } | { shows: 'story'; story: Article })

const is = (shows: 'waiting' | 'loggedOut' | 'trashed'): FormView => ({ id: 'preview', shows })
export const waiting = is('waiting')

/** The site's own server has parsed the story. */
const outcomeSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('shown'), story: z.custom<Article>((story) => typeof story === 'object' && story !== null) }),
  z.object({ outcome: z.literal('refused'), reason: z.string() }),
])
type Outcome = z.infer<typeof outcomeSchema>

/**
 * Turns what stands in a form into what is to be shown. Given to Payload's `useLivePreview` as its request handler: by
 * itself that asks the newsroom with the colleague's own cookie, keeps whatever comes back as the document to ask for next
 * time, a refusal too, and shows answers in the order in which they happen to come; after one failure it asks for
 * `articles/undefined` for ever. Here one question is under way at a time, and a failure leaves what is there.
 */
export function formViewer({ newsroom, language }: { newsroom: string; language: string }) {
  const passes = previewPasses(newsroom)
  let last: FormView = waiting

  const render = newestOnly(async (form: Record<string, unknown>): Promise<FormView> => {
    const outcome = (await outcomeFor(form)) ?? (await outcomeWithNewPass(form))
    if (outcome === 'failed') return last
    last = viewOf(outcome)
    return last
  })

  /** Null where the pass is missing or has ended. */
  const outcomeFor = async (form: Record<string, unknown>): Promise<Outcome | 'failed' | null> => {
    const pass = await passes.get()
    if (pass === null) return null
    const outcome = await ask({ pass, data: form, language })
    return outcome !== 'failed' && outcome.outcome === 'refused' && outcome.reason === 'unknown' ? null : outcome
  }

  const outcomeWithNewPass = (form: Record<string, unknown>) => {
    passes.renew()
    return outcomeFor(form)
  }

  return {
    listen: passes.listen,
    show: async ({ data }: { data: Record<string, unknown> }): Promise<Response> => Response.json(await render(formSchema.parse(data['data']))),
  }
}

const formSchema = z.record(z.string(), z.unknown()).catch({})

const viewOf = (outcome: Outcome | null): FormView => {
  if (outcome === null) return is('loggedOut')
  return outcome.outcome === 'shown' ? { id: 'preview', shows: 'story', story: outcome.story } : is('trashed')
}

async function ask(question: { pass: string; data: Record<string, unknown>; language: string }): Promise<Outcome | 'failed'> {
  try {
    const response = await fetch('/api/preview', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) })
    const outcome = outcomeSchema.safeParse(await response.json())
    return outcome.success ? outcome.data : 'failed'
  } catch {
    // the next key that is pressed asks again
    return 'failed'
  }
}
