import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { buildStamp, isBuildStale, removeBuildStamp, writeBuildStamp } from './buildStamp'
import { sourceHash } from './sourceHash'

const app = { folder: 'web' }
let root: string

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'broadsheet-build-'))
  write('apps/web/src/pages/index.tsx', 'page')
  write('apps/web/.gitignore', '/public/enhance.js\n')
  write('apps/web/.next/BUILD_ID', '1')
  write('apps/cms/src/env.ts', 'env')
  write('packages/contract/src/routes.ts', 'routes')
  write('package-lock.json', '{}')
  writeBuildStamp(root, app, sourceHash(root, app))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('isBuildStale', () => {
  it('is false right after a build', () => {
    expect(isBuildStale(root, app)).toBe(false)
  })

  it('is true where nothing was built', () => {
    expect(isBuildStale(root, { folder: 'cms' })).toBe(true)
    expect(buildStamp(root, { folder: 'cms' })).toBeNull()
  })

  it('is true after a build that was interrupted', () => {
    removeBuildStamp(root, app)
    expect(isBuildStale(root, app)).toBe(true)
  })

  it.each([
    'apps/web/src/pages/index.tsx',
    'apps/web/src/pages/new.tsx',
    'apps/web/next.config.ts',
    'packages/contract/src/routes.ts',
    'packages/newsroom/package.json',
    'package-lock.json',
  ])('is true once %s has changed', (file) => {
    write(file, 'changed')
    expect(isBuildStale(root, app)).toBe(true)
  })

  it.each([
    'apps/web/src/pages/index.test.tsx',
    'apps/web/src/cms/getArticle.int.test.ts',
    'apps/web/public/enhance.js',
    'apps/web/next-env.d.ts',
    'apps/web/.next/server/pages/index.html',
    'apps/cms/src/env.ts',
    'README.md',
  ])('is false when only %s has changed', (file) => {
    write(file, 'changed')
    expect(isBuildStale(root, app)).toBe(false)
  })
})
