'use client'

import { articlePath } from '@broadsheet/contract'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { z } from 'zod'
import css from './SiteLink.module.css'

const placedSchema = z.object({ path: z.string().min(1) })

/** A link to the open story's page at `siteUrl`, once readers can see it. */
export function SiteLink({ siteUrl }: { siteUrl: string }) {
  const { data, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const placed = placedSchema.safeParse(data)
  if (!placed.success || !hasPublishedDoc || isTrashed === true) return null
  return (
    <Button el="anchor" className={css['link'] ?? ''} url={`${siteUrl}${articlePath(placed.data)}`} newTab buttonStyle="secondary" size="medium" margin={false}>
      View on site
    </Button>
  )
}
