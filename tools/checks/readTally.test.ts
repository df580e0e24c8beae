import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sentenceOf, sumOf } from './Tally'
import { readFailedFiles, readTally } from './readTally'

let file: string

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'broadsheet-tally-')), 'report.json')
})
afterEach(() => rmSync(path.dirname(file), { recursive: true }))

const report = (totals: object) =>
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, ...totals }),
  )

describe('readTally', () => {
  it.each([
    ['a whole run', {}, 0, '3 passed, 0 failed'],
    ['skipped and planned tests', { numPendingTests: 1, numTodoTests: 1 }, 0, '3 passed, 0 failed, 2 skipped'],
    ['failed tests', { numFailedTests: 2 }, 1, '3 passed, 2 failed'],
    ['a file that could not be run', { numRuntimeErrorTestSuites: 1 }, 1, '3 passed, 1 failed'],
    ['a run that failed though no test did', {}, 1, '3 passed, 1 failed'],
  ])('counts %s', (_, totals, status, expected) => {
    report(totals)
    expect(sentenceOf(readTally(file, status))).toBe(expected)
  })

  it('says which files were run twice', () => {
    expect(sentenceOf({ passed: 3, failed: 0, skipped: 0, again: 1 })).toBe('3 passed, 0 failed, 1 file run twice')
    expect(sentenceOf({ passed: 3, failed: 0, skipped: 0, again: 2 })).toBe('3 passed, 0 failed, 2 files run twice')
  })

  it('counts a run that left no report as failed', () => {
    expect(sentenceOf(readTally(file, 0))).toBe('0 passed, 1 failed')
  })
})

describe('readFailedFiles', () => {
  it('names them, and counts what passed in them', () => {
    const tests = (...statuses: string[]) => statuses.map((status) => ({ status }))
    const testResults = [
      { name: 'a.test.ts', status: 'passed', assertionResults: tests('passed', 'passed') },
      { name: 'b.test.ts', status: 'failed', assertionResults: tests('passed', 'failed', 'pending') },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ]
    report({ testResults })
    expect(readFailedFiles(file)).toEqual({ names: ['b.test.ts', 'c.test.ts'], passed: 1, skipped: 1 })
  })

  it('names none where there is no report', () => {
    expect(readFailedFiles(file)).toEqual({ names: [], passed: 0, skipped: 0 })
  })
})

describe('sumOf', () => {
  it('adds up', () => {
    expect(sumOf([{ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 1, skipped: 0 }])).toEqual({ passed: 4, failed: 1, skipped: 2, again: 0 })
  })
})
