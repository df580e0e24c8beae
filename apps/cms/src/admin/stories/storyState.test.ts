import { describe, expect, it } from '@jest/globals'
import { storyState } from './storyState'

const publishedAt = '2026-03-04T10:00:00.000Z'

describe('storyState', () => {
  it.each([
    [{ live: false, unpublishedChanges: true, path: null, publishedAt: null, takenDownAt: null }, 'Draft, never published', null],
    [{ live: false, unpublishedChanges: true, path: null, publishedAt, takenDownAt: null }, 'Draft, never published', null],
    [{ live: true, unpublishedChanges: false, path: '2026/03/ships', publishedAt, takenDownAt: null }, 'Live since', publishedAt],
    [{ live: true, unpublishedChanges: false, path: '2026/03/ships', publishedAt: null, takenDownAt: null }, 'Live', null],
    [{ live: true, unpublishedChanges: true, path: '2026/03/ships', publishedAt, takenDownAt: null }, 'Live, with unpublished changes', null],
    [{ live: false, unpublishedChanges: false, path: '2026/03/ships', publishedAt, takenDownAt: null }, 'Unpublished', null],
    [{ live: false, unpublishedChanges: true, path: '2026/03/ships', publishedAt, takenDownAt: '2026-03-05T10:00:00.000Z' }, 'Taken down since', '2026-03-05T10:00:00.000Z'],
  ])('says of %j: %s %s', (evidence, words, since) => {
    expect(storyState(evidence)).toEqual({ words, since })
  })
})
