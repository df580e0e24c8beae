import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { inRepository } from '../repositoryRoot'
import { renderSettings, settings } from './settings'

/** The keys of the schemas in an app's env.ts and readEnv.ts. */
function namesReadBy(app: string): string[] {
  const folder = inRepository('apps', app, 'src')
  const files = readdirSync(folder).filter((name) => /^(read)?env\.ts$/i.test(name))
  const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  return [...texts.join('\n').matchAll(/^\s+([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name)
}

describe('settings', () => {
  it('are what .env.example documents', () => {
    const shown = readFileSync(inRepository('.env.example'), 'utf8')
    expect(shown).toBe(renderSettings((name) => `change-me-${name.toLowerCase().replaceAll('_', '-')}`))
  })

  it.each(['cms', 'web'])('hold every variable that apps/%s reads', (app) => {
    const known = settings.map(({ name }) => name)
    expect(namesReadBy(app).filter((name) => !known.includes(name))).toEqual([])
    expect(namesReadBy(app)).toContain('SITE_KEY')
  })
})
