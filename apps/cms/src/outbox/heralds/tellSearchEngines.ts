import { storiesChangedBy } from '@broadsheet/contract'
import { tell, type Herald } from './Herald'

/** Tells search engines, by IndexNow, of the stories that were published, changed or removed. */
export const tellSearchEngines = ({ endpoint, key, site }: { endpoint: string; key: string; site: string }): Herald => async (change) => {
  const stories = storiesChangedBy(change)
  if (stories.length === 0) return null
  const news = { host: new URL(site).host, key, keyLocation: `${site}/${key}.txt`, urlList: stories.map((path) => `${site}${path}`) }
  return tell(endpoint, { type: 'application/json; charset=utf-8', body: JSON.stringify(news) })
}
