import { describe, expect, it } from '@jest/globals'
import { faultOfDeleting, type PictureUse } from './faultOfDeleting'

const use = (title: string, as: PictureUse['as'] = 'live story'): PictureUse => ({ id: title, collection: 'articles', title, as })

describe('faultOfDeleting', () => {
  it.each<[PictureUse[], string | null]>([
    [[], null],
    [[use('Harbour')], 'This picture is used in “Harbour” (live story). Take it out there first, then delete it.'],
    [[use('Harbour'), use('Ferries', 'draft')], 'This picture is used in “Harbour” (live story) and “Ferries” (draft). Take it out there first, then delete it.'],
    [
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((title) => use(title, 'portrait')),
      'This picture is used in “A” (portrait), “B” (portrait), “C” (portrait), “D” (portrait), “E” (portrait) and 2 more. Take it out there first, then delete it.',
    ],
  ])('of %j says %j', (uses, words) => {
    expect(faultOfDeleting(uses)).toBe(words)
  })
})
