import { getSite } from '../../cms/getSite'
import { answerFromCms } from '../../requests/answerFromCms'
import { sendCacheable } from '../../requests/sendCacheable'
import { webManifest } from '../../seo/webManifest'

/** `/manifest.webmanifest` is rewritten to here, since the paper's name is the newsroom's to say. */
export default answerFromCms(async (req, res, requestId) => {
  sendCacheable(req, res, { body: webManifest(await getSite(requestId)), type: 'application/manifest+json; charset=utf-8' })
})
