import { getMonthSitemap } from '../../../../cms/getMonthSitemap'
import { getSitemap } from '../../../../cms/getSitemap'
import { env } from '../../../../env'
import { answerFromCms } from '../../../../requests/answerFromCms'
import { sendCacheable } from '../../../../requests/sendCacheable'
import { listEntries, listsName, monthOfSitemap, storyEntries } from '../../../../seo/sitemapEntries'
import { sitemapXml, type SitemapEntry } from '../../../../seo/sitemapXml'

/** `/sitemaps/2026-11.xml` and the like are rewritten to here. */
export default answerFromCms(async (req, res, requestId) => {
  const entries = await entriesOf(String(req.query.name), requestId)
  if (entries.length === 0) {
    res.status(404).send('There is no such sitemap.')
    return
  }
  sendCacheable(req, res, { body: sitemapXml({ origin: env.SITE_URL, entries }), type: 'application/xml; charset=utf-8' })
})

async function entriesOf(name: string, requestId: string): Promise<SitemapEntry[]> {
  if (name === listsName) return listEntries(await getSitemap(requestId))
  const part = monthOfSitemap(name)
  return part === null ? [] : storyEntries(await getMonthSitemap({ ...part, requestId }))
}
