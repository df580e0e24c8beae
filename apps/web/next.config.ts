import path from 'node:path'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { securityHeaders } from './src/headers/securityHeaders'

const repository = path.resolve(import.meta.dirname, '../..')

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
    ...securityHeaders({ development: phase === PHASE_DEVELOPMENT_SERVER }),
    // not hashed by Next: kept for an hour, so that a new version is everywhere soon
    { source: '/(enhance.js|icon.svg|touch-icon.png|icon-192.png|icon-512.png)', headers: [{ key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' }] },
    { source: '/reply', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
    { source: '/search', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
    { source: '/api/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
  ],
  // API routes, since the Pages Router renews HTML only
  rewrites: async () => [
    feed('', 'of=front'),
    feed('/authors/:slug', 'of=author&slug=:slug'),
    feed('/topics/:slug', 'of=topic&slug=:slug'),
    feed('/series/:slug', 'of=series&slug=:slug'),
    feed('/:slug', 'of=section&path=:slug'),
    feed('/:root/:branch', 'of=section&path=:root/:branch'),
    { source: '/:year(\\d{4})/:month(\\d{2})/:slug/feed.xml', destination: '/api/feed/comments?story=:year/:month/:slug' },
    { source: '/manifest.webmanifest', destination: '/api/manifest' },
    { source: '/robots.txt', destination: '/api/robots' },
    { source: '/:key([A-Za-z0-9-]{8,128}).txt', destination: '/api/indexnow?key=:key' },
    { source: '/sitemap.xml', destination: '/api/sitemap' },
    { source: '/sitemaps/:name.xml', destination: '/api/sitemap/parts/:name' },
    { source: '/news-sitemap.xml', destination: '/api/sitemap/news' },
    { source: '/media/:file', destination: '/api/media/:file' },
  ],
})

export default configFor
