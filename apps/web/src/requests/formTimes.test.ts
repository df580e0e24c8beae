import { expect, it } from '@jest/globals'
import { secondsOpen, stampOf } from './formTimes'

const key = 'k'.repeat(40)
const stamp = stampOf(10_000, key)

it.each<[string, string | undefined, number | null]>([
  ['a form of ours', stamp, 2.5],
  ['a form that every reader shares', undefined, null],
  ['a stamp made up', `9000.${stamp.split('.')[1]}`, null],
  ['a stamp of another site', stampOf(10_000, 'x'.repeat(40)), null],
  ['nonsense', '.', null],
])('tells how long %s was open', (_what, given, seconds) => {
  expect(secondsOpen(given, key, 12_500)).toBe(seconds)
})

it('is never before the beginning', () => {
  expect(secondsOpen(stamp, key, 0)).toBe(0)
})
