import { tmpdir } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { RunningProcess } from './startProcess'
import { startProcess, stopEverything } from './startProcess'

afterEach(stopEverything)

/** A server that prints its port, for as long as it lives. */
const server = 'const s = require("http").createServer((_, r) => r.end("here")).listen(0, () => console.log(s.address().port))'
const isServing = (port: string) =>
  fetch(`http://localhost:${port}`).then(
    () => true,
    () => false,
  )

const run = (args: string[], onLine?: (line: string, from: string) => void) =>
  startProcess({ command: process.execPath, args, cwd: process.cwd(), env: { PATH: process.env.PATH }, onLine })

/** Runs a script and waits for the first line it prints. */
const firstLineOf = (args: string[]) =>
  new Promise<{ started: RunningProcess; line: string }>((resolve) => {
    const started = run(args, (line) => resolve({ started, line }))
  })

describe('startProcess', () => {
  it('passes on every line and the status', async () => {
    const lines: string[] = []
    const script = 'console.log("one\\ntwo"); console.error("three"); process.exitCode = 3'
    expect(await run(['-e', script], (line, from) => lines.push(`${from} ${line}`)).ended).toBe(3)
    expect(lines.sort()).toEqual(['stderr three', 'stdout one', 'stdout two'])
  })

  it('counts a command that does not exist as failed', async () => {
    expect(await startProcess({ command: 'broadsheet-no-such-command', args: [], cwd: tmpdir(), env: {} }).ended).toBe(1)
  })

  it('stops a process and all that it started', async () => {
    const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(server)}], { stdio: 'inherit' }); setInterval(() => {}, 1000)`
    const { started, line: port } = await firstLineOf(['-e', script])
    expect(await isServing(port)).toBe(true)
    await started.stop()
    expect(started.hasEnded()).toBe(true)
    expect(await isServing(port)).toBe(false)
  })

  it('ends what does not want to stop', async () => {
    const { started } = await firstLineOf(['-e', 'process.on("SIGTERM", () => {}); console.log("ready"); setInterval(() => {}, 1000)'])
    const began = Date.now()
    await started.stop()
    expect(Date.now() - began).toBeGreaterThan(3500)
    expect(Date.now() - began).toBeLessThan(5000)
  }, 10_000)

  it('leaves nothing behind when the process that started it is killed', async () => {
    const module = new URL('./startProcess.ts', import.meta.url).href
    const script = `import { startProcess } from '${module}'
      startProcess({ command: process.execPath, args: ['-e', ${JSON.stringify(server)}], cwd: '.', env: {}, onLine: (line) => console.log(line) })`
    const { started, line: port } = await firstLineOf(['--import', 'tsx', '--input-type=module', '-e', script])
    expect(await isServing(port)).toBe(true)
    await started.stop('SIGKILL')
    while (await isServing(port)) await wait(20)
  }, 10_000)
})
