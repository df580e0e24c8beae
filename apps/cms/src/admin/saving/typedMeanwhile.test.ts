import { describe, expect, it } from '@jest/globals'
import { isAsSent, typedMeanwhile } from './typedMeanwhile'

const form = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).map(([path, value]) => [path, { value }]))

describe('typedMeanwhile', () => {
  it.each([
    ['what the answer has taken away', { headline: 'Ferry' }, { headline: 'Ferry late' }, { headline: 'Ferry' }, [{ path: 'headline', value: 'Ferry late' }]],
    ['a body, whatever the order of its parts', { body: { root: { a: 1, b: 2 } } }, { body: { root: { a: 1, b: 3 } } }, { body: { root: { b: 2, a: 1 } } }, [{ path: 'body', value: { root: { a: 1, b: 3 } } }]],
    ['a field within a group or a row', { 'meta.title': '', 'byline.0.role': 'text' }, { 'meta.title': 'M', 'byline.0.role': 'photographs' }, { 'meta.title': '', 'byline.0.role': 'text' }, [{ path: 'meta.title', value: 'M' }, { path: 'byline.0.role', value: 'photographs' }]],
    ['a text that was emptied', { kicker: 'Live' }, { kicker: '' }, { kicker: 'Live' }, [{ path: 'kicker', value: '' }]],
    ['nothing, where the answer left it', { headline: 'Ferry' }, { headline: 'Ferry late' }, { headline: 'Ferry late' }, []],
    ['nothing that the newsroom has worked out since', { headline: ' Ferry', slug: 'a' }, { headline: ' Ferry', slug: 'b' }, { headline: 'Ferry', slug: 'c' }, []],
    ['nothing of a row that is gone', { 'byline.1.role': 'text' }, { 'byline.1.role': 'photographs' }, {}, []],
  ])('gives back %s', (_what, sent, before, after, expected) => {
    expect(typedMeanwhile({ sent: form(sent), before: form(before), after: form(after) })).toEqual(expected)
  })
})

describe('isAsSent', () => {
  const body = { root: { children: [{ text: 'a' }] } }
  const sent = { headline: { value: 'One' }, body: { value: body }, updatedAt: { value: 'before' } }

  it.each([
    ['what was sent, with the time of the answer', { ...sent, updatedAt: { value: 'after' } }, true],
    ['the same, put in anew by the answer', { ...sent, body: { value: structuredClone(body) } }, true],
    ['another headline', { ...sent, headline: { value: 'Two' } }, false],
    ['a row that is new', { ...sent, 'byline.0.author': { value: 'ada' } }, false],
  ])('of a form with %s: %s', (_what, now, expected) => {
    expect(isAsSent(sent, now)).toBe(expected)
  })
})
