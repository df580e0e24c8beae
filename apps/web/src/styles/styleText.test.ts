import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { styleText } from './styleText'

describe('styleText', () => {
  const build = mkdtempSync(path.join(tmpdir(), 'broadsheet-styles-'))
  beforeAll(() => {
    mkdirSync(path.join(build, 'static', 'chunks'), { recursive: true })
    writeFileSync(path.join(build, 'static', 'chunks', 'a.css'), '@font-face{src:url(../media/head.woff2)format("woff2")}\n')
    writeFileSync(path.join(build, 'static', 'chunks', 'b.css'), '.b{background:url("/mark.svg");mask:url(data:image/png;base64,AA)}')
  })
  afterAll(() => rmSync(build, { recursive: true }))

  it('puts style sheets into one text, in their order, whose addresses are found from any page', () => {
    const { css } = styleText(['static/chunks/a.css', 'static/chunks/b.css'], build)
    expect(css).toBe('@font-face{src:url(/_next/static/media/head.woff2)format("woff2")}.b{background:url("/mark.svg");mask:url(data:image/png;base64,AA)}')
  })

  it('tells the hash under which a policy lets the text stand in a page', () => {
    const { css, hash } = styleText(['static/chunks/b.css'], build)
    expect(hash).toBe(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  })

  it('does not go on without a style sheet that is missing', () => {
    expect(() => styleText(['static/chunks/c.css'], build)).toThrow('ENOENT')
  })
})
