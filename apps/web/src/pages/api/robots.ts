import { env } from '../../env'
import { answerFromCms } from '../../requests/answerFromCms'
import { sendCacheable } from '../../requests/sendCacheable'

/** `/robots.txt` is rewritten to here, since the sitemap's address is known at run time only. */
export default answerFromCms(async (_req, res) => {
  const body = `User-agent: *\nDisallow: /api/\nDisallow: /reply\n\nSitemap: ${env.SITE_URL}/sitemap.xml\n`
  sendCacheable(res, { body, type: 'text/plain; charset=utf-8' })
})
