import { getNewsSitemap } from '../../../cms/getNewsSitemap'
import { env } from '../../../env'
import { answerFromCms } from '../../../requests/answerFromCms'
import { sendCacheable } from '../../../requests/sendCacheable'
import { newsSitemapXml } from '../../../seo/newsSitemapXml'

/** `/news-sitemap.xml` is rewritten to here. */
export default answerFromCms(async (req, res, requestId) => {
  const body = newsSitemapXml({ origin: env.SITE_URL, ...(await getNewsSitemap({ now: new Date(), requestId })) })
  sendCacheable(req, res, { body, type: 'application/xml; charset=utf-8' })
})
