/** What is written down when it happens. */
export const auditActions = [
  'published', 'republished', 'unpublished', 'taken-down', 'put-back', 'trashed', 'restored', 'deleted',
  'redirects-imported', 'roles-changed', 'invited', 'spam-training-forgotten', 'comments-closed', 'comments-opened',
] as const
export type AuditAction = (typeof auditActions)[number]

/** Who did it (null: the newsroom by itself), to what, and what else there is to say. */
export type AuditEntry = { action: AuditAction; who: string | null; kind: string; title: string; detail: string | null }

/** How the entries are told apart in lists. */
export const auditActionLabels: Record<AuditAction, string> = {
  published: 'Published',
  republished: 'Published changes',
  unpublished: 'Unpublished',
  'taken-down': 'Taken down',
  'put-back': 'Put back',
  trashed: 'Moved to the trash',
  restored: 'Taken out of the trash',
  deleted: 'Deleted for good',
  'redirects-imported': 'Redirects imported',
  'roles-changed': 'Roles changed',
  invited: 'Colleague invited',
  'spam-training-forgotten': 'Spam training forgotten',
  'comments-closed': 'Comments closed',
  'comments-opened': 'Comments opened',
}

/** An entry as a sentence that stays readable when everything it names has gone. */
export function auditSentence({ action, who, kind, title, detail }: AuditEntry): string {
  const name = who ?? 'The newsroom, by itself,'
  const thing = `the ${kind} “${title}”`
  const said = `${name} ${deedOf(action, thing, title)}`
  return detail === null || detail.trim() === '' ? `${said}.` : `${said}: ${detail.trim().replace(/[.\s]+$/, '')}.`
}

function deedOf(action: AuditAction, thing: string, title: string): string {
  switch (action) {
    case 'published':
      return `published ${thing}`
    case 'republished':
      return `published changes to ${thing}`
    case 'unpublished':
      return `unpublished ${thing}`
    case 'taken-down':
      return `took down ${thing}`
    case 'put-back':
      return `put back ${thing}`
    case 'trashed':
      return `moved ${thing} to the trash`
    case 'restored':
      return `took ${thing} out of the trash`
    case 'deleted':
      return `deleted ${thing} for good`
    case 'redirects-imported':
      return 'imported redirects'
    case 'roles-changed':
      return `changed the roles of ${title}`
    case 'invited':
      return `invited ${title}`
    case 'spam-training-forgotten':
      return 'had the spam filter forget all it had learned'
    case 'comments-closed':
      return `closed the comments on ${thing}`
    case 'comments-opened':
      return `opened the comments on ${thing}`
  }
}
