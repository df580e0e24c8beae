import { describe, expect, it } from '@jest/globals'
import { replyFormSchema } from './comment'

const form = { story: '2026/11/harbour', name: 'Ada', email: 'ada@example.org', site: '', text: 'Well said.' }
const parse = (changes: object) => replyFormSchema.safeParse({ ...form, ...changes })

describe('replyFormSchema', () => {
  it('takes a plain reply', () => {
    expect(parse({}).data).toEqual({ ...form, site: null, parent: null, trap: '' })
  })

  it.each([
    ['spaces round a name', { name: '  Ada\n Moran ' }, { name: 'Ada  Moran' }],
    ['decomposed letters', { name: 'Zoe\u0308' }, { name: 'Zo\u00eb' }],
    ['a site without its scheme', { site: 'example.org/me' }, { site: 'https://example.org/me' }],
    ['a site with it', { site: 'http://example.org' }, { site: 'http://example.org' }],
    ['line ends of every kind', { text: ' one\r\ntwo\rthree\u0000 ' }, { text: 'one\ntwo\nthree' }],
    ['a parent', { parent: ' c1 ' }, { parent: 'c1' }],
    ['an empty parent', { parent: '' }, { parent: null }],
    ['a filled trap', { trap: ' buy ' }, { trap: 'buy' }],
    ['an address in another script', { email: 'ада@пример.рф' }, { email: 'ада@пример.рф' }],
    ['a text of 5000 families', { text: '👩‍👩‍👧‍👦'.repeat(5000) }, { text: '👩‍👩‍👧‍👦'.repeat(5000) }],
  ])('tidies %s', (_name, changes, expected) => {
    expect(parse(changes).data).toMatchObject(expected)
  })

  it.each([
    ['name', { name: ' ' }, 'name-missing'],
    ['name', { name: 'x'.repeat(81) }, 'name-long'],
    ['email', { email: '' }, 'email-missing'],
    ['email', { email: 'ada@' }, 'email-malformed'],
    ['email', { email: `${'x'.repeat(250)}@example.org` }, 'email-malformed'],
    ['site', { site: 'javascript:alert(1)' }, 'site-malformed'],
    ['site', { site: 'localhost' }, 'site-malformed'],
    ['site', { site: 'http://' }, 'site-malformed'],
    ['site', { site: `https://example.org/${'x'.repeat(200)}` }, 'site-long'],
    ['text', { text: '\n \n' }, 'text-missing'],
    ['text', { text: 'x'.repeat(5001) }, 'text-long'],
    ['story', { story: '../admin' }, 'story-unknown'],
  ])('names what is wrong with the %s', (field, changes, expected) => {
    const issues = parse(changes).error?.issues ?? []
    expect(issues.map(({ path }) => path[0])).toEqual([field])
    expect(issues[0]?.message).toBe(expected)
  })
})
