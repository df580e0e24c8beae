import type { DocumentViewServerProps } from 'payload'
import { redirect } from 'next/navigation'
import { z } from 'zod'

const paramsSchema = z.object({ segments: z.array(z.string()).min(5) })

/** Payload's page for one version leads to the history, where it is compared with the newest. */
export function VersionView({ initPageResult, params }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const segments = paramsSchema.safeParse(params)
  const version = segments.success ? segments.data.segments.at(-1) : undefined
  const history = `${req.payload.config.routes.admin}/collections/articles/${docID}/versions`
  redirect(version === undefined ? history : `${history}?to=${encodeURIComponent(version)}`)
}
