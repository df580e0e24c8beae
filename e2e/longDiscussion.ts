import { storyPathSchema } from '@broadsheet/contract'
import type { Rest } from './newsroomRest'
import type { Stage } from './stage'

/** What the nth reader says, counted from 1. */
export const remark = (number: number) => `Remark ${number}, which stands by itself.`

type Handed = { story: string; parent?: string | null; name: string; text: string }

/** Hands a comment to the newsroom as the site does, for a reader who typed it. */
export async function handIn({ newsroomUrl, env }: Stage, { story, parent = null, name, text }: Handed): Promise<void> {
  const response = await fetch(`${newsroomUrl}/api/comments/reply`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env['SITE_KEY'] ?? ''}` },
    body: JSON.stringify({ story, parent, name, email: 'reader@readers.test', site: null, text, trapped: false, tookSeconds: null, address: null, userAgent: null }),
  })
  if (!response.ok) throw new Error(`A comment was answered ${response.status}: ${await response.text()}`)
}

/**
 * Lets so many readers begin a thread each under the story at `address`, one after the other, and approves all that is
 * pending.
 */
export async function discuss(stage: Stage, rest: Rest, { address, threads }: { address: string; threads: number }): Promise<void> {
  const story = storyPathSchema.parse(address.slice(1))
  for (let number = 1; number <= threads; number += 1) await handIn(stage, { story, name: `Reader ${number}`, text: remark(number) })
  const { ok, text } = await rest.ask('PATCH', '/comments?depth=0&where[status][equals]=pending&limit=500', { status: 'approved' })
  if (!ok) throw new Error(`The comments were not approved: ${text.slice(0, 500)}`)
}
