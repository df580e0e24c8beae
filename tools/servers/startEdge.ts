import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../processes/freePort'
import { inRepository } from '../repositoryRoot'
import { startNginx } from './startNginx'
import type { Nginx } from './startNginx'

export type Edge = Nginx
type Start = { folder: string; siteUrl: string; key: string; port?: number }

/**
 * Starts Debian's nginx with the edge's own configuration before the site at `siteUrl`; what it keeps lies in `folder`.
 * @throws Refusal with what nginx says when it does not start
 */
export async function startEdge({ folder, siteUrl, key, port: wanted }: Start): Promise<Edge> {
  const port = wanted ?? (await freePort())
  const values: Record<string, string> = { SITE_ADDRESS: new URL(siteUrl).host, EDGE_KEY: key, EDGE_PORT: String(port), EDGE_CACHE: path.join(folder, 'kept') }
  const template = readFileSync(inRepository('deploy', 'edge', 'paper.conf.template'), 'utf8')
  return startNginx({ folder, port, conf: template.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole) })
}
