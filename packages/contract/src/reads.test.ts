import { describe, expect, it } from '@jest/globals'
import { mostReads, readsSchema } from './reads'

const story = '/api/articles?where%5Bpath%5D%5Bequals%5D=2026%2F11%2Fharbour&limit=1'

describe('readsSchema', () => {
  it.each([[[story]], [['/api/globals/site', '/api/articles/months', story]], [['/api/readsomething']]])('takes %j', (reads) => {
    expect(readsSchema.parse({ reads })).toEqual({ reads })
  })

  it.each([
    ['none', []],
    ['more than may travel together', Array.from({ length: mostReads + 1 }, () => story)],
    ['reads within reads', ['/api/reads']],
    ['reads within reads, with a query', ['/api/reads?x=1']],
    ['another host', ['//elsewhere.example/api/articles']],
    ['another scheme', ['https://elsewhere.example/api/articles']],
    ['what is not the API', ['/admin']],
    ['a way out of the API', ['/api/../admin']],
    ['a way out of the API, in disguise', ['/api/%2e%2e/admin']],
    ['a line of its own', ['/api/articles?a\nb']],
    ['an address without end', [`/api/articles?${'x'.repeat(8000)}`]],
  ])('refuses %s', (_what, reads) => {
    expect(readsSchema.safeParse({ reads }).success).toBe(false)
  })
})
