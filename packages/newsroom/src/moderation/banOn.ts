import { addressIn } from './addressIn'

/**
 * The entry of `banned` that bars a comment with this email from this address, or null. An entry is an email
 * (`a@example.org`), a domain (`example.org`, `@example.org`: with every domain below it), or a network address or block.
 */
export function banOn({ email, address }: { email: string; address: string | null }, banned: readonly string[]): string | null {
  const written = email.trim().toLowerCase()
  const domain = written.slice(written.lastIndexOf('@') + 1)
  const bars = (entry: string): boolean => {
    const listed = entry.trim().toLowerCase()
    if (listed === '') return false
    if (listed.lastIndexOf('@') > 0) return listed === written
    if (address !== null && addressIn(address, listed)) return true
    const barred = listed.replace(/^@/, '')
    return domain === barred || domain.endsWith(`.${barred}`)
  }
  return banned.find(bars)?.trim() ?? null
}
