import { describe, expect, it } from '@jest/globals'
import { Window } from 'happy-dom'
import { showAge } from './showAge'

const hiddenAfter = (html: string, now: number) => {
  const { document } = new Window()
  document.body.innerHTML = html
  showAge(document as unknown as Document, now)
  return document.querySelector('p')?.hasAttribute('hidden')
}

describe('showAge', () => {
  it.each([
    ['keeps the note hidden until its day', '<p hidden data-from="2000">old</p>', 1999, true],
    ['shows it on its day', '<p hidden data-from="2000">old</p>', 2000, false],
    ['leaves alone what was shown all along', '<p>old</p>', 0, false],
  ])('%s', (_what, html, now, hidden) => {
    expect(hiddenAfter(html, now)).toBe(hidden)
  })
})
