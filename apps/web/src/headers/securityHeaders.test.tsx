import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { SpeculationRulesScript } from '../design/SpeculationRulesScript'
import { securityHeaders } from './securityHeaders'

const sent = (rules: ReturnType<typeof securityHeaders>) => Object.fromEntries(rules.filter(({ has }) => has === undefined).flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])))
const policy = new Map((sent(securityHeaders({ development: false }))['Content-Security-Policy'] ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]))

describe('securityHeaders', () => {
  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', expect.stringContaining('camera=()')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Content-Security-Policy', expect.stringContaining("default-src 'none'")],
  ])('are everywhere: %s', (name, value) => {
    expect(sent(securityHeaders({ development: false }))).toMatchObject({ [name]: value })
    expect(securityHeaders({ development: false }).every(({ source }) => source === '/:path*')).toBe(true)
  })

  it('keep a reader to https who came by it, and leave others alone', () => {
    const strict = securityHeaders({ development: false }).filter(({ headers }) => headers.some(({ key }) => key === 'Strict-Transport-Security'))
    expect(strict).toMatchObject([{ has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }] }])
  })

  it('let the development server write scripts into its pages', () => {
    expect(sent(securityHeaders({ development: true }))).not.toHaveProperty('Content-Security-Policy')
  })
})

describe('the policy of a page', () => {
  it('runs the paper’s own files and the speculation rules, as they stand in the page, and nothing else', () => {
    const [, script = ''] = />(.*)<\/script>/.exec(renderToStaticMarkup(<SpeculationRulesScript />)) ?? []
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${createHash('sha256').update(script).digest('base64')}'`])
  })

  it.each([
    ['default-src', ["'none'"]],
    ['script-src-attr', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['style-src', ["'self'"]],
    ['img-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['form-action', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ])('keeps %s to %j', (directive, sources) => {
    expect(policy.get(directive)).toEqual(sources)
  })

  it('shows frames of the hosts that can be embedded, by https, and no others', () => {
    expect(policy.get('frame-src')).toContain('https://www.youtube-nocookie.com')
    expect(policy.get('frame-src')?.filter((source) => !/^https:\/\/[a-z0-9.-]+$/.test(source))).toEqual([])
  })
})
