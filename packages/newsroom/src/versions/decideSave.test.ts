import { describe, expect, it } from '@jest/globals'
import { decideSave, type SaveAttempt } from './decideSave'
import { readFormTurn, writeFormTurn } from './formTurns'

const newest = { at: '2026-03-01T14:03:00.000Z', from: { form: 'anas-form', turn: 4 } }
const earlier = '2026-03-01T14:02:59.999Z'

describe('decideSave', () => {
  it.each<[string, Partial<SaveAttempt>, string]>([
    ['that started from the newest version', { base: newest.at }, 'accepted'],
    ['that writes the same instant otherwise', { base: '2026-03-01T15:03:00.000+01:00' }, 'accepted'],
    ['that started from an earlier one', { base: earlier }, 'stale'],
    ['that started from one that cannot be', { base: 'yesterday' }, 'stale'],
    ['that does not say', {}, 'needs-base'],
    ['of standing alone that does not say', { carriesContent: false }, 'accepted'],
    ['of standing alone that started from an earlier one', { carriesContent: false, base: earlier }, 'stale'],
    ['of the form that stored the newest', { base: earlier, from: { form: 'anas-form', turn: 5 } }, 'accepted'],
    ['of that form that comes late', { base: earlier, from: { form: 'anas-form', turn: 3 } }, 'stale'],
    ['of that form sent twice', { base: earlier, from: { form: 'anas-form', turn: 4 } }, 'stale'],
    ['of another form', { base: earlier, from: { form: 'bens-form', turn: 9 } }, 'stale'],
  ])('answers a save %s', (_, attempt, verdict) => {
    expect(decideSave({ base: null, from: null, carriesContent: true, ...attempt }, newest)).toBe(verdict)
  })

  it('trusts no form where the newest version came from none', () => {
    const attempt = { base: earlier, from: { form: 'anas-form', turn: 5 }, carriesContent: true }
    expect(decideSave(attempt, { at: newest.at, from: null })).toBe('stale')
  })
})

describe('the name of a form and its turn', () => {
  it('is read as it is written', () => {
    expect(readFormTurn(writeFormTurn(newest.from))).toEqual(newest.from)
  })

  it.each([null, undefined, '', 'anas-form', 'anas-form.', 'anas-form.x', 'short.1', 'anas-form.1; drop', `${'x'.repeat(65)}.1`])('is not read from %p', (text) => {
    expect(readFormTurn(text)).toBeNull()
  })
})
