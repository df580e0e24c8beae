import { describe, expect, it } from '@jest/globals'
import { errorAnswer } from './errorAnswer'

/** What another bundle's copy of Payload throws: the same shape, of a class nobody here knows. */
class e extends Error {
  override name = ''
  constructor(message: string, readonly isPublic: boolean, readonly data: unknown) {
    super(message)
  }
}
const answer = (error: Error) => errorAnswer({ error, context: {}, req: {} as never })

describe('errorAnswer', () => {
  it('says all that a public error says, whatever class it is of', () => {
    const data = { errors: [{ path: 'slug', message: 'Change it.' }] }
    expect(answer(new e('Not saved', true, data))).toEqual({ response: { errors: [{ name: '', message: 'Not saved', data }] } })
  })

  it('says the sentence of one that has nothing more to say', () => {
    expect(answer(new e('Put it back first.', true, null))).toMatchObject({ response: { errors: [{ message: 'Put it back first.' }] } })
  })

  it.each([new e('Secret', false, { password: 'x' }), new Error('Bug')])('leaves %p to Payload', (error) => {
    expect(answer(error)).toBeUndefined()
  })
})
