/** For how many days a preview link may be made. */
export const previewLinkDays = [1, 3, 7] as const
export type PreviewLinkDays = (typeof previewLinkDays)[number]

const day = 24 * 60 * 60 * 1000

/** When a preview link made `now` for `days` days ends. */
export const previewLinkExpiry = (days: PreviewLinkDays, now: Date): Date => new Date(now.getTime() + days * day)

/**
 * Whether a preview link still opens its story. One taken back says so for good, whenever it would have ended; instants
 * are ISO 8601. A link ends at its instant, not after it.
 */
export function previewLinkState({ expiresAt, revokedAt }: { expiresAt: string; revokedAt: string | null }, now: Date): 'open' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked'
  return Date.parse(expiresAt) > now.getTime() ? 'open' : 'expired'
}
