import type { PreviewOutcome, PreviewRequest, PreviewSetting } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'
import { previewRequest } from './requests/previewRequest'

/** Asks the newsroom for a story that readers cannot see. The site's key opens nothing without the token or pass in `request`. */
export function openPreview(request: PreviewRequest, { requestId, ...setting }: PreviewSetting & { requestId: string }): Promise<PreviewOutcome> {
  return cmsFetch(previewRequest(setting), {
    requestId,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
    body: JSON.stringify(request),
  })
}
