import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../Refusal'
import { startProcess } from '../processes/startProcess'
import type { RunningProcess } from '../processes/startProcess'

export type Server = RunningProcess & {
  name: string
  /**
   * Resolves when the server answers.
   * @throws Refusal with its last lines when it does not in time, or ends instead
   */
  ready: () => Promise<void>
  lastLines: () => string
}

type Start = {
  name: string
  /** `node` or `npm`, and its arguments. */
  command: 'node' | 'npm'
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  port: number
  logFile: string
  /** How long it may take to answer. */
  patience?: number
  onLine?: (line: string, from: 'stdout' | 'stderr') => void
}

/** Starts a server that listens on `port`; all it prints goes to `logFile`, and the log of the run before is kept beside. */
export function startServer({ name, command, args, cwd, env, port, logFile, patience = 60_000, onLine }: Start): Server {
  mkdirSync(path.dirname(logFile), { recursive: true })
  if (existsSync(logFile)) renameSync(logFile, logFile.replace(/\.log$/, '.previous.log'))
  const log = createWriteStream(logFile)
  const started = startProcess({
    command: command === 'node' ? process.execPath : command,
    args,
    cwd,
    env: { ...env, PORT: String(port), HOSTNAME: env.LISTEN_HOST ?? '::', NEXT_TELEMETRY_DISABLED: '1' },
    onLine: (line, from) => {
      log.write(`${line}\n`)
      onLine?.(line, from)
    },
  })
  void started.ended.then(() => log.end())
  const lastLines = () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-20).join('\n')

  const ready = async () => {
    const deadline = Date.now() + patience
    while (!(await isHealthy(port))) {
      const fault = started.hasEnded() ? 'stopped while starting' : Date.now() > deadline ? `did not answer within ${patience / 1000} seconds` : null
      if (fault !== null) throw new Refusal(`${lastLines()}\n\n${name} ${fault}; its last lines are above, all of them in ${logFile}.`)
      await wait(150)
    }
  }
  return { ...started, name, ready, lastLines }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(10_000) })
    return answer.status === 200
  } catch {
    // Nobody listens yet.
    return false
  }
}
