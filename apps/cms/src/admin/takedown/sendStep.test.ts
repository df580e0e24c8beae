import { describe, expect, it } from '@jest/globals'
import { stepResult } from './sendStep'

describe('stepResult', () => {
  it.each([
    [200, {}, { outcome: 'done' }],
    [422, { errors: [{ message: 'Choose a reason.' }] }, { outcome: 'refused', message: 'Choose a reason.' }],
    [409, { errors: [{ message: 'This story is taken down already.' }] }, { outcome: 'refused', message: 'This story is taken down already.' }],
    [500, null, { outcome: 'refused', message: expect.stringContaining('did not work') }],
    [409, { errors: [] }, { outcome: 'refused', message: expect.stringContaining('did not work') }],
  ])('reads %i with %j', (status, body, expected) => {
    expect(stepResult({ status, body })).toEqual(expected)
  })
})
