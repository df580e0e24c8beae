import { env } from '../env'
import { requestIdHeader } from '../requests/requestId'
import { CmsError } from './CmsError'

/** A picture takes longer than a page's data, so more patience. */
const patience = 30_000

/** The newsroom's answer to a request for a stored picture; its body is a stream. `conditions` are the reader's If-None-Match and so on. */
export async function openMedia(request: { file: string; method: 'GET' | 'HEAD'; conditions: Record<string, string>; requestId: string }): Promise<Response> {
  const call = `picture (${request.method} /api/media/file/${request.file})`
  const response = await fetch(`${env.CMS_URL}/api/media/file/${encodeURIComponent(request.file)}`, {
    method: request.method,
    // the bytes are passed through untouched, so nothing may be packed on the way
    headers: { ...request.conditions, 'accept-encoding': 'identity', [requestIdHeader]: request.requestId },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new CmsError('down', `${call}: no answer from the newsroom`, { cause: error })
  })
  if (response.status >= 500) throw new CmsError('down', `${call}: the newsroom answered ${response.status}`)
  return response
}
