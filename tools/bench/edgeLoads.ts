import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../processes/freePort'
import { startNginx } from '../servers/startNginx'
import { wrk } from './wrk'

const rounds = 5

/** What nginx says of a file by itself. */
const ownHeaders = new Set(['connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag', 'last-modified', 'server', 'transfer-encoding', 'vary'])

/**
 * How many times the answers per second of a static file the edge gives for the kept page at `url`: the same
 * bytes, headers included, from a second nginx, taken in turns.
 */
export async function againstFile(url: string): Promise<number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-file-'))
  const answer = await fetch(url)
  const html = await answer.text()
  const headers = [...answer.headers].filter(([name]) => !ownHeaders.has(name)).map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`)
  writeFileSync(path.join(folder, 'story.html'), html)
  writeFileSync(path.join(folder, 'story.html.gz'), gzipSync(html))
  const port = await freePort()
  const file = await startNginx({ folder, port, conf: `server { listen ${port} reuseport; root ${folder}; access_log off; gzip_static on; keepalive_requests 100000; open_file_cache max=10000 inactive=60s; ${headers.join(' ')} }` })
  try {
    await fetch(url)
    const ratios: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const [atEdge, asFile] = [await wrk(url, { seconds: 3 }), await wrk(`${file.url}/story.html`, { seconds: 3 })]
      ratios.push(atEdge.perSecond / asFile.perSecond)
    }
    return ratios
  } finally {
    await file.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Milliseconds within which 99 of 100 answers come from the edge at 16 connections. */
export async function longestWait(url: string): Promise<number[]> {
  const waits: number[] = []
  for (let round = 0; round < rounds; round += 1) waits.push((await wrk(url, { seconds: 3 })).p99)
  return waits
}
