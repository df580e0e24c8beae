import { describe, expect, it } from '@jest/globals'
import { permissions, scopeOf, type Action, type Resource, type Scope } from './permissions'
import { isStaffRole, roles, type Role } from './roles'

/** Columns: admin, editor, reporter, moderator, site, visitor. Letters: All, Own, Public, none (-). */
const table: [Resource, string, string][] = [
  ['articles', 'read', 'AAAPPP'],
  ['articles', 'create', 'AAA---'],
  ['articles', 'update', 'AAO---'],
  ['articles', 'publish', 'AA----'],
  ['articles', 'delete', 'AA----'],
  ['authors', 'read', 'AAAAAA'],
  ['authors', 'create', 'AAA---'],
  ['authors', 'update', 'AA----'],
  ['authors', 'delete', 'AA----'],
  ['sections', 'read', 'AAAAAA'],
  ['sections', 'create', 'AA----'],
  ['sections', 'update', 'AA----'],
  ['sections', 'delete', 'A-----'],
  ['topics', 'read', 'AAAAAA'],
  ['topics', 'create', 'AAA---'],
  ['topics', 'update', 'AA----'],
  ['topics', 'delete', 'AA----'],
  ['series', 'read', 'AAAAAA'],
  ['series', 'create', 'AA----'],
  ['series', 'update', 'AA----'],
  ['series', 'delete', 'AA----'],
  ['pages', 'read', 'AAAAPP'],
  ['pages', 'create', 'AA----'],
  ['pages', 'update', 'AA----'],
  ['pages', 'delete', 'A-----'],
  ['media', 'read', 'AAAAPP'],
  ['media', 'create', 'AAA---'],
  ['media', 'update', 'AAO---'],
  ['media', 'delete', 'AA----'],
  ['comments', 'read', 'AAPAPP'],
  ['comments', 'create', '----A-'],
  ['comments', 'update', 'AA-A--'],
  ['comments', 'delete', 'A-----'],
  ['comments', 'readPrivate', 'A--A--'],
  ['decisions', 'read', 'AA-A--'],
  ['decisions', 'create', '------'],
  ['decisions', 'update', '------'],
  ['decisions', 'delete', '------'],
  ['reports', 'read', 'AA-A--'],
  ['reports', 'create', '------'],
  ['reports', 'update', '------'],
  ['reports', 'delete', '------'],
  ['readers', 'read', 'A--A--'],
  ['readers', 'create', '------'],
  ['readers', 'update', '------'],
  ['readers', 'delete', '------'],
  ['readers', 'judge', 'A--A--'],
  ['discussion', 'read', 'AA-A--'],
  ['discussion', 'update', 'A--A--'],
  ['users', 'read', 'AOOO--'],
  ['users', 'create', 'A-----'],
  ['users', 'update', 'AOOO--'],
  ['users', 'delete', 'A-----'],
  ['users', 'assignRoles', 'A-----'],
  ['redirects', 'read', 'AAAAAA'],
  ['redirects', 'create', 'AA----'],
  ['redirects', 'update', 'AA----'],
  ['redirects', 'delete', 'AA----'],
  ['previewLinks', 'read', 'AAA---'],
  ['previewLinks', 'create', 'AAO---'],
  ['previewLinks', 'revoke', 'AAO---'],
  ['site', 'read', 'AAAAAA'],
  ['site', 'update', 'A-----'],
  ['settings', 'read', 'AAAA--'],
  ['settings', 'update', 'A-----'],
  ['outbox', 'read', 'A-----'],
  ['outbox', 'create', '------'],
  ['outbox', 'update', '------'],
  ['outbox', 'delete', '------'],
  ['presence', 'read', '------'],
  ['presence', 'create', '------'],
  ['presence', 'update', '------'],
  ['presence', 'delete', '------'],
  ['related', 'read', '------'],
  ['related', 'create', '------'],
  ['related', 'update', '------'],
  ['related', 'delete', '------'],
  ['spamTraining', 'read', '------'],
  ['spamTraining', 'create', '------'],
  ['spamTraining', 'update', '------'],
  ['spamTraining', 'delete', '------'],
  ['spamTraining', 'forget', 'A-----'],
  ['audit', 'read', 'AA----'],
  ['audit', 'create', '------'],
  ['audit', 'update', '------'],
  ['audit', 'delete', '------'],
]
const letters: Record<Scope, string> = { all: 'A', own: 'O', public: 'P', none: '-' }
const rowOf = (resource: Resource, action: string) =>
  roles.map((role) => letters[scopeOf([role], action as Action<typeof resource>, resource)]).join('')

describe('scopeOf', () => {
  it.each(table)('%s: %s is %s', (resource, action, expected) => {
    expect(rowOf(resource, action)).toBe(expected)
  })

  it('is covered by the table above, action by action', () => {
    const actual = Object.entries(permissions).flatMap(([resource, actions]) => Object.keys(actions).map((action) => `${resource} ${action}`))
    expect(table.map(([resource, action]) => `${resource} ${action}`)).toEqual(actual)
  })

  it.each<[Role[], Scope]>([
    [['reporter', 'editor'], 'all'],
    [['reporter', 'moderator'], 'own'],
    [[], 'none'],
  ])('gives holders of %j the widest scope of their roles to update a story: %s', (held, expected) => {
    expect(scopeOf(held, 'update', 'articles')).toBe(expected)
  })

  it('treats a person without any role as a visitor', () => {
    expect(scopeOf([], 'read', 'articles')).toBe('public')
  })
})

describe('isStaffRole', () => {
  it.each([['admin', true], ['site', false], ['visitor', false], [undefined, false]])('says of %s: %s', (value, expected) => {
    expect(isStaffRole(value)).toBe(expected)
  })
})
