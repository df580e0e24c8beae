/** When the body under an address was first seen as it is, to the second. */
export type BodyTimes = (address: string, etag: string, now: Date) => Date

const toTheSecond = (milliseconds: number) => Math.floor(milliseconds / 1000) * 1000

/**
 * Remembers since when each address has had its body, for `Last-Modified`. No time in the body would do: a story withdrawn
 * or a name put right leaves no later one behind. At most `limit` addresses are remembered; one that was forgotten, or that
 * another process answers, counts as new, which costs its reader a download and never a change.
 */
export function bodyTimes({ limit }: { limit: number }): BodyTimes {
  const seen = new Map<string, { etag: string; since: number }>()
  return (address, etag, now) => {
    const known = seen.get(address)
    const since = known?.etag === etag ? known.since : Math.max(toTheSecond(now.getTime()), known === undefined ? 0 : known.since + 1000)
    seen.delete(address)
    seen.set(address, { etag, since })
    const [oldest] = seen.keys()
    if (seen.size > limit && oldest !== undefined) seen.delete(oldest)
    return new Date(since)
  }
}
