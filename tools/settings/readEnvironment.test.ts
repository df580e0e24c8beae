import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readEnvironment } from './readEnvironment'
import { renderSettings } from './settings'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadsheet env-'))
  writeFileSync(path.join(folder, '.env'), renderSettings(() => 'a-secret'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('readEnvironment', () => {
  it('lets a real variable win over the file', () => {
    expect(readEnvironment(folder, { SITE_URL: 'http://localhost:4000' })).toMatchObject({
      SITE_URL: 'http://localhost:4000',
      NEWSROOM_URL: 'http://localhost:3001',
      SITE_KEY: 'a-secret',
    })
  })

  it('makes paths absolute, seen from the folder of the file', () => {
    const { DATABASE_URL, DATA_DIR } = readEnvironment(folder, { DATA_DIR: './elsewhere' })
    expect(DATABASE_URL).toBe(`file://${folder.replaceAll(' ', '%20')}/data/broadsheet.db`)
    expect(DATA_DIR).toBe(path.join(folder, 'elsewhere'))
  })

  it.each(['mongodb://127.0.0.1/broadsheet', 'file:/var/broadsheet.db', 'file:///var/broadsheet.db'])('leaves %s alone', (url) => {
    expect(readEnvironment(folder, { DATABASE_URL: url }).DATABASE_URL).toBe(url)
  })

  it('names every setting that is missing', () => {
    writeFileSync(path.join(folder, '.env'), 'PAYLOAD_SECRET=a\nSITE_KEY=b\nSITE_URL=http://localhost:3000\n')
    expect(() => readEnvironment(folder, {})).toThrow(
      '.env lacks CHANGED_SECRET, EDGE_KEY, DATABASE_URL (for example DATABASE_URL=file:./data/broadsheet.db), NEWSROOM_URL',
    )
  })

  it('refuses an address that is none', () => {
    expect(() => readEnvironment(folder, { SITE_URL: 'localhost:3000' })).toThrow('SITE_URL is "localhost:3000", which is no web address')
  })
})
