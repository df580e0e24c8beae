import { threadPath } from '@broadsheet/contract'
import { headers } from 'next/headers'
import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'
import { env } from '../../env'

const rowSchema = z.object({ article: z.string() })

/**
 * The story column of the comments list: the headline readers see, leading to the thread. Payload's own cell asks for the
 * newest draft, which moderators may not read, and shows an id instead.
 */
export async function CommentStoryCell({ rowData, payload }: DefaultServerCellComponentProps) {
  const row = rowSchema.safeParse(rowData)
  const story = row.success ? await readStory(payload, row.data.article) : null
  if (story === null) return <span>Not in the paper now</span>
  const { headline, path, _status: status } = story
  if (!path || status !== 'published') return <span dir="auto">{headline}</span>
  return (
    <a href={`${env.SITE_URL}${threadPath({ path })}`} target="_blank" rel="noreferrer" dir="auto">
      {headline}
    </a>
  )
}

// each is asked once for a list, however many rows name it
const readAsker = cache(async (payload: Payload) => (await payload.auth({ headers: await headers() })).user)
const readStory = cache(async (payload: Payload, id: string) =>
  payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    select: { headline: true, path: true, _status: true },
    overrideAccess: false,
    user: await readAsker(payload),
    disableErrors: true,
  }),
)
