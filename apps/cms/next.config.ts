import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

const nextConfig: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  turbopack: { root },
  outputFileTracingRoot: root,
  // it asks Node for its modules in a way a bundler cannot follow
  serverExternalPackages: ['exifr'],
  transpilePackages: ['@broadsheet/contract', '@broadsheet/newsroom'],
  redirects: () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]),
}

export default withPayload(nextConfig)
