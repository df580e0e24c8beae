import { getMonths } from '../../../cms/getMonths'
import { sitemapLength } from '../../../cms/getMonthSitemap'
import { env } from '../../../env'
import { answerFromCms } from '../../../requests/answerFromCms'
import { sendCacheable } from '../../../requests/sendCacheable'
import { indexEntries } from '../../../seo/sitemapEntries'
import { sitemapIndexXml } from '../../../seo/sitemapXml'

/** `/sitemap.xml` is rewritten to here. */
export default answerFromCms(async (req, res, requestId) => {
  const entries = indexEntries(await getMonths(requestId), { length: sitemapLength })
  sendCacheable(req, res, { body: sitemapIndexXml({ origin: env.SITE_URL, entries }), type: 'application/xml; charset=utf-8' })
})
