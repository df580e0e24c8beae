import { describe, expect, it } from '@jest/globals'
import { fitOf } from './fitOf'

describe('fitOf', () => {
  it.each([
    ['a phone where there is room', 360, 740, 768, 760, 1],
    ['a phone in a low window', 360, 740, 768, 370, 0.5],
    ['a desktop beside a form', 1440, 900, 720, 760, 0.5],
    ['a tablet, whole', 768, 1024, 768, 768, 0.75],
    ['next to no room', 1440, 900, 10, 10, 0.25],
    ['a room not yet measured', 1440, 900, 0, 0, 1],
    ['a device not yet chosen', 0, 0, 768, 760, 1],
  ])('fits %s', (_what, width, height, roomWidth, roomHeight, fit) => {
    expect(fitOf({ device: { width, height }, room: { width: roomWidth, height: roomHeight } })).toBe(fit)
  })
})
