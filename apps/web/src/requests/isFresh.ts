import type { IncomingHttpHeaders } from 'node:http'

type Asked = Pick<IncomingHttpHeaders, 'if-none-match' | 'if-modified-since'>

/** Whether whoever asks has the answer already (RFC 9110, 13.2.2): a tag, where they name one, says more than a time. */
export function isFresh({ 'if-none-match': tags, 'if-modified-since': since }: Asked, { etag, modified }: { etag: string; modified: Date }): boolean {
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
  // a time that cannot be read is less than nothing
  return since !== undefined && modified.getTime() <= Date.parse(since)
}
