import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

const preload = `--import=${new URL('./exitWithParent.mjs', import.meta.url).href}`

type Start = {
  command: string
  args: string[]
  cwd: string
  env: Record<string, string | undefined>
  /** Called with every line the process prints. */
  onLine?: (line: string, from: 'stdout' | 'stderr') => void
}

export type RunningProcess = {
  pid: number | undefined
  /** Resolves when the process has ended, with its status: 1 where a signal ended it. */
  ended: Promise<number>
  hasEnded: () => boolean
  /** Asks it to end, and ends it after four seconds; resolves when the process is gone. */
  stop: (signal?: NodeJS.Signals) => Promise<void>
}

const running = new Set<RunningProcess>()

/** Starts a Node command (`node`, `npm`) as the head of a process group that does not outlive this process. */
export function startProcess({ command, args, cwd, env, onLine }: Start): RunningProcess {
  const child = spawn(command, args, {
    cwd,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32' && command === 'npm',
    env: { ...process.env, ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} ${preload}`.trim() },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const read = (stream: NodeJS.ReadableStream | null, from: 'stdout' | 'stderr') => {
    if (stream) createInterface({ input: stream }).on('line', (line) => onLine?.(line, from))
  }
  read(child.stdout, 'stdout')
  read(child.stderr, 'stderr')

  let hasEnded = false
  const ended = new Promise<number>((resolve) => {
    const end = (status: number) => {
      hasEnded = true
      running.delete(started)
      resolve(status)
    }
    // "close" comes after the last line was read; "error" is a command that could not be started.
    child.on('close', (status) => end(status ?? 1))
    child.on('error', (error) => {
      onLine?.(error.message, 'stderr')
      end(1)
    })
  })
  const started: RunningProcess = {
    pid: child.pid,
    ended,
    hasEnded: () => hasEnded,
    stop: async (signal = 'SIGTERM') => {
      if (hasEnded) return
      signalGroup(child, signal)
      const lastResort = setTimeout(() => signalGroup(child, 'SIGKILL'), 4000)
      await ended
      clearTimeout(lastResort)
    },
  }
  running.add(started)
  return started
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // The group has gone already.
    child.kill(signal)
  }
}

/** Stops all that `startProcess` started and still runs. */
export async function stopEverything(): Promise<void> {
  await Promise.all([...running].map((process_) => process_.stop()))
}
