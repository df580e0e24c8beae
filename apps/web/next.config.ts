import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const repository = path.resolve(import.meta.dirname, '../..')

const contentSecurityPolicy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "style-src 'self'",
  // a section's colour is a validated hex number in a style attribute; style elements stay forbidden
  "style-src-attr 'unsafe-inline'",
  "script-src 'self' 'inline-speculation-rules'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ')

const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const feed = (list: string, query: string) => ({
  source: `${list}/feed.:format(xml|json)`,
  destination: `/api/feed?${query}&format=:format`,
})

/** The site's configuration. Nothing here depends on where it runs: addresses and secrets are read by src/env.ts at start. */
const configFor = (phase: string): NextConfig => ({
  output: 'standalone',
  reactStrictMode: true,
  poweredByHeader: false,
  expireTime: 86_400,
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  transpilePackages: ['@broadsheet/contract', '@broadsheet/newsroom'],
  headers: async () => [
    {
      source: '/:path*',
      // the development server needs inline scripts and eval
      headers: phase === PHASE_DEVELOPMENT_SERVER ? everywhere : [...everywhere, { key: 'Content-Security-Policy', value: contentSecurityPolicy }],
    },
    // not hashed by Next: kept for an hour, so that a new version is everywhere soon
    { source: '/(enhance.js|icon.svg)', headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' }] },
    { source: '/reply', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
    { source: '/api/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
  ],
  // API routes, since the Pages Router renews HTML only
  rewrites: async () => [
    feed('', 'of=front'),
    feed('/authors/:slug', 'of=author&slug=:slug'),
    feed('/topics/:slug', 'of=topic&slug=:slug'),
    feed('/:slug', 'of=section&slug=:slug'),
    { source: '/robots.txt', destination: '/api/robots' },
    { source: '/sitemap.xml', destination: '/api/sitemap' },
    { source: '/media/:file', destination: '/api/media/:file' },
  ],
})

export default configFor
