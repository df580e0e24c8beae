import type { Role } from './roles'

/**
 * How far a permission reaches: every document, one's own, those readers can see, or none.
 * Ordered from widest to narrowest: a person with several roles has the widest of them.
 */
export const scopes = ['all', 'own', 'public', 'none'] as const
export type Scope = (typeof scopes)[number]

type Grants = Partial<Record<Role, Exclude<Scope, 'none'>>>

const everyone: Grants = { admin: 'all', editor: 'all', reporter: 'all', moderator: 'all', site: 'all', visitor: 'all' }
const staff: Grants = { admin: 'all', editor: 'all', reporter: 'all', moderator: 'all' }
const writers: Grants = { admin: 'all', editor: 'all', reporter: 'all' }
const editors: Grants = { admin: 'all', editor: 'all' }
const admins: Grants = { admin: 'all' }
const desk: Grants = { admin: 'all', editor: 'all', moderator: 'all' }
const moderators: Grants = { admin: 'all', moderator: 'all' }
const nobody: Grants = {}

/** Who may do what. A role that is not named may not. This table is the whole truth: access rules only look it up. */
export const permissions = {
  articles: {
    read: { ...writers, moderator: 'public', site: 'public', visitor: 'public' },
    create: writers,
    update: { ...editors, reporter: 'own' },
    /** Making a change that readers see: publish, unpublish, and every save of a live story. */
    publish: editors,
    delete: editors,
  },
  authors: { read: everyone, create: writers, update: editors, delete: editors },
  sections: { read: everyone, create: editors, update: editors, delete: admins },
  topics: { read: everyone, create: writers, update: editors, delete: editors },
  series: { read: everyone, create: editors, update: editors, delete: editors },
  /** What the newsroom says of itself. `public`: a page that is shown to readers. */
  pages: { read: { ...staff, site: 'public', visitor: 'public' }, create: editors, update: editors, delete: admins },
  media: {
    /** `public`: as part of a story that shows the picture, never as a list. */
    read: { ...staff, site: 'public', visitor: 'public' },
    create: writers,
    update: { ...editors, reporter: 'own' },
    delete: editors,
  },
  comments: {
    read: { ...desk, reporter: 'public', site: 'public', visitor: 'public' },
    /** Comments come through the site alone, which has shown the reader the rules and the form. */
    create: { site: 'all' },
    update: desk,
    delete: admins,
    /** The writer's email and where the comment came from. */
    readPrivate: moderators,
  },
  /** What was decided about comments: written with the decision and never changed. */
  decisions: { read: desk, create: nobody, update: nobody, delete: nobody },
  /** What readers object to: written by the newsroom when the site hands it in. */
  reports: { read: desk, create: nobody, update: nobody, delete: nobody },
  /** Emails of readers, and what is decided about them, by endpoints that ask for `judge`. */
  readers: { read: moderators, create: nobody, update: nobody, delete: nobody, judge: moderators },
  /** The rules for comments. */
  discussion: { read: desk, update: moderators },
  users: {
    read: { admin: 'all', editor: 'own', reporter: 'own', moderator: 'own' },
    create: admins,
    update: { admin: 'all', editor: 'own', reporter: 'own', moderator: 'own' },
    delete: admins,
    assignRoles: admins,
  },
  redirects: { read: everyone, create: editors, update: editors, delete: editors },
  /** Letting somebody without login see a story that readers cannot see. `own`: for one's own stories, and one's own links. */
  previewLinks: { read: writers, create: { ...editors, reporter: 'own' }, revoke: { ...editors, reporter: 'own' } },
  site: { read: everyone, update: admins },
  /** How the newsroom works: how much history is kept, say. */
  settings: { read: staff, update: admins },
  /** Messages to the site: written by the newsroom itself, looked at when something is stuck. */
  outbox: { read: admins, create: nobody, update: nobody, delete: nobody },
  /** Who has which story open: written and read by an endpoint that asks for `articles.read`. */
  presence: { read: nobody, create: nobody, update: nobody, delete: nobody },
  /** By what stories are found that belong under others: kept by the newsroom itself. */
  related: { read: nobody, create: nobody, update: nobody, delete: nobody },
  /** What was learned of spam: kept by the newsroom itself. `forget`: all of it at once. */
  spamTraining: { read: nobody, create: nobody, update: nobody, delete: nobody, forget: admins },
  /** Who did what, and why: written by the newsroom itself and never touched again. */
  audit: { read: editors, create: nobody, update: nobody, delete: nobody },
} as const satisfies Record<string, Record<string, Grants>>

export type Resource = keyof typeof permissions
export type Action<R extends Resource = Resource> = R extends Resource ? keyof (typeof permissions)[R] & string : never

/**
 * How far the holders of `roles` may go with `action` on `resource`: the widest scope any of the roles has.
 * Nobody at all (an empty list) is a visitor.
 */
export function scopeOf<R extends Resource>(roles: readonly Role[], action: Action<R>, resource: R): Scope {
  const grants: Grants | undefined = new Map<string, Grants>(Object.entries(permissions[resource])).get(action)
  const held = (roles.length === 0 ? (['visitor'] as const) : roles).map((role) => grants?.[role] ?? 'none')
  return scopes.find((scope) => held.includes(scope)) ?? 'none'
}
