import { describe, expect, it } from '@jest/globals'
import { holdTheSame, keptText, textIn } from './keptText'

function aShelf() {
  const items = new Map<string, string>()
  return { items, getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, text: string) => void items.set(key, text), removeItem: (key: string) => void items.delete(key) }
}
const kept = { at: '2026-03-01T14:05:00.000Z', data: { headline: 'Typed' } }

describe('keptText', () => {
  it('gives back what was written, to the same person at the same story', () => {
    const shelf = aShelf()
    const mine = keptText(() => shelf, { person: 'ben', story: 's1' })
    expect(mine.write(kept)).toBe(true)
    expect([mine.read(), keptText(() => shelf, { person: 'ana', story: 's1' }).read(), keptText(() => shelf, { person: 'ben', story: 's2' }).read()]).toEqual([kept, null, null])
    mine.clear()
    expect(mine.read()).toBeNull()
  })

  it.each(['{', '{"at":"yesterday","data":{}}', '[]'])('gives nothing where %s stands', (text) => {
    const shelf = { ...aShelf(), getItem: () => text }
    expect(keptText(() => shelf, { person: 'ben', story: 's1' }).read()).toBeNull()
  })

  it('says when there is no room', () => {
    const full = { ...aShelf(), setItem: () => { throw new Error('QuotaExceededError') } }
    expect(keptText(() => full, { person: 'ben', story: 's1' }).write(kept)).toBe(false)
  })

  it('keeps nothing, and breaks nothing, where the browser refuses its shelf', () => {
    const none = keptText(() => { throw new Error('SecurityError') }, { person: 'ben', story: 's1' })
    none.clear()
    expect([none.write(kept), none.read()]).toEqual([false, null])
  })
})

describe('holdTheSame', () => {
  it.each<[object, object, boolean]>([
    [{ headline: 'A', updatedAt: '1', wordCount: 1 }, { headline: 'A', updatedAt: '2', wordCount: 2 }, true],
    [{ headline: 'A', kicker: null }, { headline: 'A' }, true],
    [{ headline: 'A', leadMedia: 'p1', pictures: [] }, { headline: 'A', leadMedia: 'p1', pictures: ['p1'], savedBy: 'ben', savedAs: 'autosave' }, true],
    [{ headline: 'A' }, { headline: 'B' }, false],
  ])('compares %j with %j', (one, other, same) => {
    expect(holdTheSame({ ...one }, { ...other })).toBe(same)
  })
})

describe('textIn', () => {
  it('reads a form’s number of rows, where there are none, as an empty list', () => {
    expect(textIn({ headline: 'A', corrections: 0, byline: [{ author: 'keith' }], wordCount: 0 })).toEqual({ headline: 'A', corrections: [], byline: [{ author: 'keith' }], wordCount: 0 })
    expect(holdTheSame(textIn({ headline: 'A', corrections: 0 }), { headline: 'A', corrections: [] })).toBe(true)
  })
})
