import type { Words } from '../../words/wordsFor'
import type { Received } from './receiveReply'

/** What is wrong with a reply as a sentence for each field; for `form` where it lies in none. */
export function sentencesOf(received: Exclude<Received, { status: 200 }>, { reply }: Words): Record<string, string> {
  if (received.status !== 422) return { form: ('message' in received ? received.message : null) ?? reply.refused[received.trouble] }
  return Object.fromEntries(Object.entries(received.errors).map(([field, fault]) => [field, reply.faults[fault]]))
}
