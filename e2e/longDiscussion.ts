import { storyPathSchema } from '@broadsheet/contract'
import type { Rest } from './newsroomRest'
import type { Stage } from './stage'

/** What the nth reader says, counted from 1. */
export const remark = (number: number) => `Remark ${number}, which stands by itself.`

/**
 * Lets so many readers begin a thread each under the story at `address`, one after the other, and approves all that is
 * pending. The site hands comments in this way; it is left out here, since nobody types a hundred of them.
 */
export async function discuss({ newsroomUrl, env }: Stage, rest: Rest, { address, threads, first = 1 }: { address: string; threads: number; first?: number }): Promise<void> {
  const story = storyPathSchema.parse(address.slice(1))
  for (let number = first; number < first + threads; number += 1) {
    const comment = { story, parent: null, name: `Reader ${number}`, email: `reader-${number}@readers.test`, site: null, text: remark(number), trapped: false, address: null, userAgent: null }
    const response = await fetch(`${newsroomUrl}/api/comments/reply`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env['SITE_KEY'] ?? ''}` },
      body: JSON.stringify(comment),
    })
    if (!response.ok) throw new Error(`A comment was answered ${response.status}: ${await response.text()}`)
  }
  const { ok, text } = await rest.ask('PATCH', '/comments?depth=0&where[status][equals]=pending&limit=500', { status: 'approved' })
  if (!ok) throw new Error(`The comments were not approved: ${text.slice(0, 500)}`)
}
