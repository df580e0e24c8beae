import { authorPath, feedPath, frontPath, sectionPath, sectionPathSchema, seriesPath, slugSchema, topicPath } from '@broadsheet/contract'
import { z } from 'zod'
import { getFeed } from '../../../cms/getFeed'
import type { StoryList } from '../../../cms/requests/storyListRequest'
import { env } from '../../../env'
import { jsonFeed } from '../../../features/feeds/jsonFeed'
import { rssFeed } from '../../../features/feeds/rssFeed'
import { hubLink } from '../../../seo/rssParts'
import { answerFromCms } from '../../../requests/answerFromCms'
import { sendCacheable } from '../../../requests/sendCacheable'

const format = z.enum(['xml', 'json'])
const querySchema = z.union([
  z.object({ of: z.literal('front'), format }),
  z.object({ of: z.literal('section'), path: sectionPathSchema, format }),
  z.object({ of: z.enum(['author', 'topic', 'series']), slug: slugSchema, format }),
])

const types = { xml: 'application/rss+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' }

/** The feeds: `/feed.xml` and the like are rewritten to here. */
export default answerFromCms(async (req, res, requestId) => {
  const query = querySchema.safeParse(req.query)
  const found = query.success ? await getFeed({ list: query.data, requestId }) : null
  if (!query.success || found === null) {
    res.status(404).send('There is no such feed.')
    return
  }
  const hub = env.WEBSUB_HUB ?? null
  const listPath = pathOf(query.data)
  const source = { ...found, origin: env.SITE_URL, listPath, hub }
  const body = query.data.format === 'xml' ? rssFeed(source) : jsonFeed(source)
  sendCacheable(req, res, { body, type: types[query.data.format], link: hubLink({ hub, self: `${env.SITE_URL}${feedPath(listPath, query.data.format)}` }) })
})

function pathOf(list: StoryList): string {
  switch (list.of) {
    case 'front':
      return frontPath()
    case 'section':
      return sectionPath(list)
    case 'author':
      return authorPath(list)
    case 'topic':
      return topicPath(list)
    case 'series':
      return seriesPath(list)
  }
}
