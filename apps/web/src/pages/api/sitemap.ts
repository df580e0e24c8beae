import { getSitemap } from '../../cms/getSitemap'
import { env } from '../../env'
import { answerFromCms } from '../../requests/answerFromCms'
import { sendCacheable } from '../../requests/sendCacheable'
import { sitemapXml } from '../../seo/sitemapXml'

/** `/sitemap.xml` is rewritten to here. */
export default answerFromCms(async (_req, res, requestId) => {
  const body = sitemapXml({ origin: env.SITE_URL, ...(await getSitemap(requestId)) })
  sendCacheable(res, { body, type: 'application/xml; charset=utf-8' })
})
