import { env } from '../../env'

/** The HTML of a mail with a link to set a password. `token` is Payload's reset token. */
export function passwordMail({ kind, token }: { kind: 'reset' | 'invitation'; token: string }): string {
  const link = `${env.NEWSROOM_URL}/admin/reset/${encodeURIComponent(token)}`
  const words =
    kind === 'invitation'
      ? 'You have been invited to the newsroom. Choose a password to begin; the link works for seven days.'
      : 'Someone, probably you, asked for a new password for the newsroom. The link works for one hour. If it was not you, leave this mail alone: nothing changes.'
  return `<p>${words}</p><p><a href="${link}">Choose a password</a></p><p>${link}</p>`
}
