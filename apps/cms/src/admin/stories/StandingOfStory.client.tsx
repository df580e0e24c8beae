'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { z } from 'zod'
import { Moment } from '../desk/Moment.client'
import css from './StandingOfStory.module.css'
import { storyState } from './storyState'

const optional = z.string().min(1).nullish().catch(null).transform((text) => text ?? null)
const savedSchema = z.object({ path: optional, publishedAt: optional, deletedAt: optional, takedown: z.object({ at: optional }).nullish() })

/** In words, beside the buttons of a story: what readers see of it. */
export function StandingOfStory() {
  const { id, data, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const saved = savedSchema.safeParse(data)
  if (id === undefined || !saved.success || saved.data.deletedAt !== null) return null
  const { path, publishedAt, takedown } = saved.data
  const { words, since } = storyState({ live: hasPublishedDoc, unpublishedChanges: unpublishedVersionCount > 0, path, publishedAt, takenDownAt: takedown?.at ?? null })
  return (
    <p className={css['standing']} role="status">
      {words}
      {since !== null && (
        <>
          {' '}
          <Moment at={since} />
        </>
      )}
    </p>
  )
}
