import type { ServerResponse } from 'node:http'

/** What an unpublished story is sent with: kept by nobody, found by no search engine, and its address given on to no one. */
export function keepPrivate(res: ServerResponse): void {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive')
  res.setHeader('Referrer-Policy', 'no-referrer')
}

/** The page beside the form runs the site's own script and may be framed by the newsroom, and by nobody else. */
const framePolicy = (newsroom: string, nonce: string) =>
  [
    "default-src 'none'",
    "img-src 'self' data:",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    `script-src 'self' 'inline-speculation-rules' 'nonce-${nonce}'`,
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${newsroom}`,
  ].join('; ')

/**
 * Lets the newsroom, and it alone, show the page beside a story's form, in a frame or a window of its own. Where the
 * newsroom stands is known at run time only, so this cannot stand among the headers of next.config.ts.
 * `nonce` marks the line of script by which Next begins. The development server needs inline scripts and eval: there, only the frame is guarded.
 */
export function showBesideForm(res: ServerResponse, { newsroom, nonce, production }: { newsroom: string; nonce: string; production: boolean }): void {
  res.setHeader('Content-Security-Policy', production ? framePolicy(newsroom, nonce) : `frame-ancestors ${newsroom}`)
  // a window the newsroom has opened must be able to answer it
  res.setHeader('Cross-Origin-Opener-Policy', 'unsafe-none')
}
