import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../tools/processes/freePort'
import { startEdge } from '../tools/servers/startEdge'
import type { Edge } from '../tools/servers/startEdge'
import { openStage } from './stage'
import type { Setting, Stage } from './stage'

/** A stage whose site tells an edge, with what the edge keeps and the key of both. */
export type StageWithEdge = Stage & { edge: Edge; key: string; stopEdge: () => Promise<void>; startEdge: () => Promise<void> }

/** Starts both production servers and, before the site, nginx with the configuration that is shipped. */
export async function openStageWithEdge(setting: Setting = {}): Promise<StageWithEdge> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-edge-'))
  const port = await freePort()
  const key = randomBytes(32).toString('hex')
  const stage = await openStage({ ...setting, env: { ...setting.env, EDGE_URLS: `http://localhost:${port}`, EDGE_KEY: key } })
  const start = () => startEdge({ folder, siteUrl: stage.siteUrl, key, port })
  let edge = await start()
  return {
    ...stage,
    edge: { url: edge.url, stop: () => edge.stop() },
    key,
    stopEdge: () => edge.stop(),
    startEdge: async () => {
      edge = await start()
    },
    close: async () => {
      await edge.stop()
      await stage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
