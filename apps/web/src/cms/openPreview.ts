import { type PreviewOutcome, type PreviewRequest } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'
import { previewRequest } from './requests/previewRequest'

/** Asks the newsroom for a story that readers cannot see. The site's key opens nothing without the token or pass in `request`. */
export function openPreview(request: PreviewRequest, { requestId, now }: { requestId: string; now: Date }): Promise<PreviewOutcome> {
  return cmsFetch(previewRequest(now), {
    requestId,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
    body: JSON.stringify(request),
  })
}
