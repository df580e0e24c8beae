import type { Herald } from './Herald'
import { tellHub } from './tellHub'
import { tellSearchEngines } from './tellSearchEngines'

type Settings = { SITE_URL: string; WEBSUB_HUB?: string | undefined; INDEXNOW_KEY?: string | undefined; INDEXNOW_URL: string }

/** Those the settings name, by what their messages in the outbox are addressed to; nobody unless somebody is named. */
export function heraldsOf({ SITE_URL: site, WEBSUB_HUB: hub, INDEXNOW_KEY: key, INDEXNOW_URL: endpoint }: Settings): Record<string, Herald> {
  return {
    ...(hub === undefined ? {} : { websub: tellHub({ hub, site }) }),
    ...(key === undefined ? {} : { indexnow: tellSearchEngines({ endpoint, key, site }) }),
  }
}
