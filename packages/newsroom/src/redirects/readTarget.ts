export type Target = { target: string } | { fault: string }

const longest = 2000
const advice = 'Begin the new address with / for a page of this paper, or with https:// for another site.'

/**
 * Where a redirect is to lead: an address of this paper (`/path`, with query and fragment) or a web address elsewhere, both
 * written as a browser sends them. The paper's own web address is cut to its path. Nothing else is followed: no scripts,
 * no addresses that only look like ours.
 *
 * @param siteUrl the paper's own origin, such as `https://paper.example`
 */
export function readTarget(text: string, siteUrl: string): Target {
  const typed = text.trim()
  if (typed === '') return { fault: 'The new address is missing.' }
  if (typed.length > longest) return { fault: `Keep the new address under ${longest} characters.` }
  if (/[\s\\\p{Cc}]/u.test(typed)) return { fault: 'An address has no spaces and no backslashes.' }
  const own = new URL(siteUrl)
  if (!/^(?:\/(?!\/)|https?:\/\/)/i.test(typed) || !URL.canParse(typed, own)) return { fault: advice }
  const url = new URL(typed, own)
  if (url.username !== '' || url.password !== '') return { fault: 'An address must not hold a name or a password.' }
  if (url.origin !== own.origin) return { target: url.href }
  const path = url.pathname.replace(/\/{2,}/g, '/')
  return { target: `${path === '/' ? path : path.replace(/\/$/, '')}${url.search}${url.hash}` }
}
