import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseEnv } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeEnvFile } from './writeEnvFile'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-env-'))
  file = path.join(folder, '.env')
})
afterEach(() => rmSync(folder, { recursive: true }))

const secrets = ['PAYLOAD_SECRET', 'SITE_KEY', 'CHANGED_SECRET']

describe('writeEnvFile', () => {
  it('writes a file only its owner can read', () => {
    expect(writeEnvFile(file)).toEqual({ created: true, added: [] })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('gives every secret 32 bytes of its own', () => {
    writeEnvFile(file)
    const written = parseEnv(readFileSync(file, 'utf8'))
    const values = secrets.map((name) => written[name])
    expect(values).toEqual(values.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)))
    expect(new Set(values).size).toBe(3)
    expect(written).toMatchObject({ DATABASE_URL: 'file:./data/broadsheet.db', SITE_URLS: 'http://localhost:3000' })
    expect(written).not.toHaveProperty('SMTP_HOST')
  })

  it('never overwrites what stands there', () => {
    const text = 'PAYLOAD_SECRET=a\nSITE_KEY=b\nCHANGED_SECRET=c\nEDGE_KEY=d\n'
    writeFileSync(file, text)
    expect(writeEnvFile(file)).toEqual({ created: false, added: [] })
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('appends a missing secret and says so', () => {
    writeFileSync(file, 'PAYLOAD_SECRET=a\nSITE_KEY=b')
    expect(writeEnvFile(file)).toEqual({ created: false, added: ['CHANGED_SECRET', 'EDGE_KEY'] })
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^PAYLOAD_SECRET=a\nSITE_KEY=b\n\n# Added by Broadsheet, since it was missing\.\nCHANGED_SECRET=[0-9a-f]{64}\nEDGE_KEY=[0-9a-f]{64}\n$/)
  })

  it('leaves out a secret the environment gives', () => {
    writeFileSync(file, 'PAYLOAD_SECRET=a\n')
    expect(writeEnvFile(file, { SITE_KEY: 'b', CHANGED_SECRET: 'c', EDGE_KEY: 'd' }).added).toEqual([])
  })
})
