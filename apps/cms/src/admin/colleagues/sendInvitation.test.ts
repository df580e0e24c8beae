import { describe, expect, it } from '@jest/globals'
import { invitationResult } from './sendInvitation'

describe('invitationResult', () => {
  it.each([
    [201, { email: 'ann@example.org' }, { outcome: 'invited', email: 'ann@example.org' }],
    [422, { errors: [{ message: 'Enter a name.', data: { errors: [{ path: 'name', message: 'Enter a name.' }, { path: 'roles', message: 'Choose at least one role.' }] } }] }, { outcome: 'refused', errors: { name: 'Enter a name.', roles: 'Choose at least one role.' }, message: null }],
    [409, { errors: [{ message: 'ann@example.org has an account already.', data: { errors: [{ path: 'email', message: 'ann@example.org has an account already.' }] } }] }, { outcome: 'refused', errors: { email: 'ann@example.org has an account already.' }, message: null }],
    [403, { errors: [{ message: 'Only an admin may invite colleagues.' }] }, { outcome: 'refused', errors: {}, message: 'Only an admin may invite colleagues.' }],
    [500, { errors: [{ message: 'Something went wrong.' }] }, { outcome: 'refused', errors: {}, message: 'Something went wrong.' }],
    [201, null, { outcome: 'refused', errors: {}, message: expect.stringContaining('could not be sent') }],
  ])('reads %i with %j as %j', (status, body, expected) => {
    expect(invitationResult({ status, body })).toEqual(expected)
  })
})
