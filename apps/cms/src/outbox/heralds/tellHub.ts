import { feedsChangedBy } from '@broadsheet/contract'
import { tell, type Herald } from './Herald'

/** Tells a WebSub hub which feeds have news; it fetches them and passes the news on to their subscribers. */
export const tellHub = ({ hub, site }: { hub: string; site: string }): Herald => async (change) => {
  const feeds = feedsChangedBy(change)
  if (feeds.length === 0) return null
  const form = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', `${site}${feed}`])])
  return tell(hub, { type: 'application/x-www-form-urlencoded', body: form.toString() })
}
