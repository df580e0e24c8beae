import { describe, expect, it } from '@jest/globals'
import { summarise } from './summarise'

describe('summarise', () => {
  it('gives nearest-rank percentiles whatever the order', () => {
    expect(summarise([5, 1, 4, 2, 3])).toEqual({ count: 5, median: 3, p95: 5, min: 1, max: 5 })
    expect(summarise([7.04])).toEqual({ count: 1, median: 7, p95: 7, min: 7, max: 7 })
  })

  it('refuses to summarise nothing', () => {
    expect(() => summarise([])).toThrow('Nothing was measured')
  })
})
