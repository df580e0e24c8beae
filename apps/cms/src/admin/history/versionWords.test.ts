import { describe, expect, it } from '@jest/globals'
import { changeWords, versionWords } from './versionWords'

describe('what the history says of a version', () => {
  it.each([
    [{ as: 'publish' as const, by: 'Ana Ruiz' }, 'published by Ana Ruiz'],
    [{ as: 'save' as const, by: null }, 'saved by the newsroom'],
  ])('says what was done and by whom: %j', (version, words) => {
    expect(versionWords(version)).toBe(words)
  })

  it.each([
    [{ added: 12, removed: 3 }, '12 words added, 3 taken out'],
    [{ added: 1, removed: 0 }, '1 word added'],
    [{ added: 0, removed: 1 }, '1 word taken out'],
    [{ added: 0, removed: 0 }, 'no words changed'],
  ])('says how much was written: %j', (changed, words) => {
    expect(changeWords(changed)).toBe(words)
  })
})
