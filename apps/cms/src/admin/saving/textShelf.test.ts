import { describe, expect, it } from '@jest/globals'
import { textShelf } from './textShelf'

const place = { person: 'ben', story: 's1' }

/** A browser's storage, with room for so many letters. */
function storageOf(room: () => number): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room()) throw new Error('QuotaExceededError')
      items.set(key, text)
    },
    removeItem: (key) => items.delete(key),
    clear: () => items.clear(),
  }
}

describe('textShelf', () => {
  it('offers the next form what the last one left', () => {
    const storage = storageOf(() => 1000)
    const shelf = textShelf(place, () => storage)
    shelf.note(() => ({ headline: 'Typed' }))
    shelf.flush()
    expect([shelf.found(), textShelf(place, () => storage).found()?.data]).toEqual([{ at: expect.any(String), data: { headline: 'Typed' } }, { headline: 'Typed' }])
    shelf.clear()
    expect(textShelf(place, () => storage).found()).toBeNull()
  })

  it('says when there is no room, and when there is again', () => {
    let room = 1000
    const storage = storageOf(() => room)
    const shelf = textShelf(place, () => storage)
    const heard: boolean[] = []
    shelf.subscribe(() => heard.push(shelf.keeps()))
    for (const letters of [1000, 0, 1000]) {
      room = letters
      shelf.note(() => ({ headline: 'Typed' }))
      shelf.flush()
    }
    expect(heard).toEqual([true, false, true])
  })

  it('says so too where the browser refuses its storage', () => {
    const shelf = textShelf(place, () => { throw new Error('SecurityError') })
    shelf.note(() => ({ headline: 'Typed' }))
    shelf.flush()
    expect([shelf.keeps(), shelf.found()]).toEqual([false, null])
  })
})
