import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findProgram } from '../checks/ensureProgram'
import { startProcess } from '../processes/startProcess'
import { Refusal } from '../Refusal'

export type Nginx = { url: string; stop: () => Promise<void> }

/** What an image of nginx brings and a bare nginx lacks: everything in `folder`, which one user can write. */
const frame = (folder: string, inside: string) => `${process.getuid?.() === 0 ? 'user root; # else its workers could not enter the folder\n' : ''}daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${inside}
}
`

/**
 * Starts nginx with `conf` inside its `http`, listening on `port`; all it writes lies in `folder`.
 * @throws Refusal with what nginx says when it does not start
 */
export async function startNginx({ folder, port, conf }: { folder: string; port: number; conf: string }): Promise<Nginx> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'inside.conf'), conf)
  writeFileSync(path.join(folder, 'nginx.conf'), frame(folder, `include ${folder}/inside.conf;`))
  const lines: string[] = []
  const nginx = startProcess({
    command: findProgram('nginx') ?? 'nginx',
    args: ['-p', folder, '-c', path.join(folder, 'nginx.conf')],
    cwd: folder,
    env: process.env,
    onLine: (line) => lines.push(line),
  })
  const url = `http://localhost:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    if (nginx.hasEnded()) throw new Refusal(`nginx does not start: ${lines.join('\n')}`)
    if (await answers(url)) return { url, stop: () => nginx.stop() }
    await wait(50)
  }
  await nginx.stop()
  throw new Refusal(`nginx did not answer at ${url}.`)
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/_next/none`, { signal: AbortSignal.timeout(1000) })
    return true
  } catch {
    // nobody listens yet
    return false
  }
}
