import { articlePath, feedPath, storyPathSchema } from '@broadsheet/contract'
import { getCommentsFeed } from '../../../cms/getCommentsFeed'
import { env } from '../../../env'
import { commentsFeed } from '../../../features/comments/commentsFeed'
import { answerFromCms } from '../../../requests/answerFromCms'
import { sendCacheable } from '../../../requests/sendCacheable'
import { hubLink } from '../../../seo/rssParts'

/** The comments on a story: `/2026/11/slug/feed.xml` is rewritten to here. */
export default answerFromCms(async (req, res, requestId) => {
  const path = storyPathSchema.safeParse(req.query.story)
  const found = path.success ? await getCommentsFeed({ path: path.data, requestId }) : null
  if (found === null) {
    res.status(404).send('There is no such feed.')
    return
  }
  const hub = env.WEBSUB_HUB ?? null
  const self = `${env.SITE_URL}${feedPath(articlePath(found.story))}`
  sendCacheable(req, res, { body: commentsFeed({ ...found, origin: env.SITE_URL, hub }), type: 'application/rss+xml; charset=utf-8', link: hubLink({ hub, self }) })
})
