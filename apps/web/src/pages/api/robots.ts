import { newsSitemapPath, sitemapPath } from '@broadsheet/contract'
import { env } from '../../env'
import { answerFromCms } from '../../requests/answerFromCms'
import { sendCacheable } from '../../requests/sendCacheable'

/** `/robots.txt` is rewritten to here, since the sitemaps' addresses are known at run time only. */
export default answerFromCms(async (req, res) => {
  const sitemaps = [sitemapPath(), newsSitemapPath()].map((path) => `Sitemap: ${env.SITE_URL}${path}\n`).join('')
  sendCacheable(req, res, { body: `User-agent: *\nDisallow: /api/\nDisallow: /reply\nDisallow: /report\nDisallow: /c/\n\n${sitemaps}`, type: 'text/plain; charset=utf-8' })
})
