import { describe, expect, it } from '@jest/globals'
import { collisionSchema, staleSaveSchema } from './saves'

const newest = { id: 'v2', at: '2026-03-01T14:03:00.000Z', by: 'Ana Ruiz' }

describe('the answers to a save that was not stored', () => {
  it('tells a refused one from one that met another', () => {
    const refused = { errors: [{ name: 'APIError', message: 'Not saved', data: { stale: newest } }] }
    const collided = { errors: [{ message: 'Once more', again: true }] }
    expect(staleSaveSchema.parse(refused).errors[0].data.stale).toEqual(newest)
    expect([staleSaveSchema.safeParse(collided).success, collisionSchema.safeParse(collided).success, collisionSchema.safeParse(refused).success]).toEqual([false, true, false])
  })
})
