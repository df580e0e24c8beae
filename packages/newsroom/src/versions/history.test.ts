import { describe, expect, it } from '@jest/globals'
import { groupVersions, type ListedVersion } from './groupVersions'
import { versionsToDrop } from './versionsToDrop'

const version = (id: string, minute: number, more: Partial<ListedVersion> = {}): ListedVersion => ({
  id, at: new Date(Date.UTC(2026, 2, 1, 12, minute)).toISOString(), by: 'ana', as: 'autosave', name: null, published: false, ...more,
})
const grouped = (versions: ListedVersion[]) => groupVersions(versions).map((group) => group.versions.map(({ id }) => id).join(''))

describe('groupVersions', () => {
  it.each<[string, ListedVersion[], string[]]>([
    ['makes one entry of a run of autosaves, newest first', [version('a', 0), version('b', 1), version('c', 2)], ['cba']],
    ['takes them in any order', [version('b', 1), version('c', 2), version('a', 0)], ['cba']],
    ['begins anew when someone else writes', [version('a', 0), version('b', 1, { by: 'ben' }), version('c', 2)], ['c', 'b', 'a']],
    ['begins anew after a long pause', [version('a', 0), version('b', 15), version('c', 31)], ['c', 'ba']],
    ['lets what was done on purpose stand alone', [version('a', 0), version('b', 1, { as: 'publish', published: true }), version('c', 2), version('d', 3, { as: 'save' }), version('e', 4)], ['e', 'd', 'c', 'b', 'a']],
    ['lets a named version stand alone', [version('a', 0), version('b', 1, { name: 'Before the cut' }), version('c', 2)], ['c', 'b', 'a']],
    ['groups what the newsroom itself stored', [version('a', 0, { by: null }), version('b', 1, { by: null })], ['ba']],
    ['has nothing to say of nothing', [], []],
  ])('%s', (_, versions, groups) => {
    expect(grouped(versions)).toEqual(groups)
  })

  it('shows the newest of a run', () => {
    expect(groupVersions([version('a', 0), version('b', 1)]).map(({ head }) => head.id)).toEqual(['b'])
  })
})

const day = 24 * 60
const dropped = (versions: ListedVersion[], policy: { autosaveDays?: number; versionsPerStory?: number }) =>
  versionsToDrop(versions, { autosaveDays: 30, versionsPerStory: 0, ...policy }, new Date(Date.UTC(2026, 2, 31, 12, 0))).join('')

describe('versionsToDrop', () => {
  it.each<[string, ListedVersion[], { autosaveDays?: number; versionsPerStory?: number }, string]>([
    ['keeps the last autosave of an old run', [version('a', 0), version('b', 1), version('c', 2)], { autosaveDays: 1 }, 'ba'],
    ['keeps every autosave that is young enough', [version('a', 0), version('b', 1)], { autosaveDays: 31 }, ''],
    ['keeps what was published, named, saved or is alone, however old', [version('a', 0, { published: true }), version('b', 1, { name: 'Mine' }), version('c', 2, { as: 'save' }), version('d', 3)], { autosaveDays: 1 }, ''],
    ['has no limit unless one is set', Array.from({ length: 9 }, (_, index) => version(String(index), index)), {}, ''],
    ['takes autosaves in between first', [version('a', 0, { as: 'save' }), version('b', 1), version('c', 2), version('d', 3)], { versionsPerStory: 3 }, 'b'],
    ['then single autosaves, then drafts, the oldest first', [version('a', 0, { as: 'save' }), version('b', 20), version('c', 40, { as: 'save' }), version('d', 60)], { versionsPerStory: 2 }, 'ba'],
    ['never drops what readers have seen, a name or the newest, even over the limit', [version('a', 0, { published: true }), version('b', 1, { name: 'Mine' }), version('c', 2, { as: 'save' })], { versionsPerStory: 1 }, ''],
    ['counts what is outdated only once', [version('a', 0), version('b', 1), version('c', 2), version('d', 20 * day, { as: 'save' }), version('e', 21 * day, { as: 'save' })], { autosaveDays: 15, versionsPerStory: 3 }, 'ba'],
    ['does not take what was set aside for the newest', [version('a', 0, { as: 'save' }), version('b', 1, { as: 'kept' })], { versionsPerStory: 1 }, 'b'],
  ])('%s', (_, versions, policy, ids) => {
    expect(dropped(versions, policy)).toBe(ids)
  })
})
