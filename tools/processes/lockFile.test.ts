import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { lockFile } from './lockFile'

let file: string
let other: ChildProcess | undefined

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'broadsheet-lock-')), 'data', 'broadsheet.lock')
})
afterEach(() => {
  other?.kill('SIGKILL')
  rmSync(path.dirname(path.dirname(file)), { recursive: true })
})

/** Another process holds the lock; `title` is what its command line shows. */
function heldBy(title: string): number {
  lockFile(file)()
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', title])
  writeFileSync(file, `${other.pid ?? 0}\n`)
  return other.pid ?? 0
}

describe('lockFile', () => {
  it('writes the number of this process and takes it away again', () => {
    const release = lockFile(file)
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid}\n`)
    release()
    expect(existsSync(file)).toBe(false)
  })

  it('is refused while another tool lives', () => {
    const owner = heldBy('tools/start.ts')
    expect(() => lockFile(file)).toThrow(`Broadsheet is already running here (process ${owner}).`)
    expect(readFileSync(file, 'utf8')).toBe(`${owner}\n`)
  })

  it('is taken over from a dead process', async () => {
    heldBy('tools/start.ts')
    await new Promise((resolve) => {
      other?.on('exit', resolve)
      other?.kill('SIGKILL')
    })
    lockFile(file)()
    expect(existsSync(file)).toBe(false)
  })

  it.each(['another-program', 'not a number'])('is taken over from %s', (title) => {
    const owner = heldBy(title)
    writeFileSync(file, title === 'not a number' ? title : `${owner}\n`)
    lockFile(file)()
    expect(existsSync(file)).toBe(false)
  })
})
