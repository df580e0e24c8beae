import { describe, expect, it } from '@jest/globals'
import { worthShowing } from './worthShowing'

const shownOf = (lines: string[]) => lines.filter((line) => shows(line, 'stdout'))
let shows = worthShowing()

describe('worthShowing', () => {
  it.each([
    ['{"level":50,"msg":"delivery failed"}', true],
    ['{"level":40,"msg":"slow"}', true],
    ['{"level":30,"msg":"error handled"}', false],
    ['[12:00:00] ERROR: no such table', true],
    ['[12:00:00] INFO: started', false],
    [' ⨯ unhandled', true],
    [' ✓ Ready in 300ms', false],
    ['TypeError: x is not a function', true],
    ['{ not json', false],
  ])('of %s says %s', (line, expected) => {
    expect(worthShowing()(line, 'stdout')).toBe(expected)
  })

  it('shows all that is printed to stderr', () => {
    expect(worthShowing()('anything', 'stderr')).toBe(true)
  })

  it('shows the lines that belong to an error', () => {
    shows = worthShowing()
    const error = ['[12:00:00] ERROR: broken', '    at first (a.ts:1)', '}']
    expect(shownOf(['started', '  indented', ...error, 'back to normal', '  indented'])).toEqual(error)
  })
})
