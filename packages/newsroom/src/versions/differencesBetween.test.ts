import { describe, expect, it } from '@jest/globals'
import { differencesBetween, type OutlinedField } from './differencesBetween'

const field = (name: string, text: string | string[], raw = JSON.stringify(text)): OutlinedField => ({ name, label: name.toUpperCase(), text, raw })

describe('differencesBetween', () => {
  it('gives the fields that differ alone, with their labels', () => {
    const differences = differencesBetween([field('headline', 'Old'), field('section', 'World')], [field('headline', 'New'), field('section', 'World')])
    expect(differences).toEqual([{ name: 'headline', label: 'HEADLINE', unseen: false, paragraphs: [{ pieces: [{ kind: 'removed', text: 'Old' }, { kind: 'added', text: 'New' }] }] }])
  })

  it('compares a text paragraph by paragraph, and says how many are the same', () => {
    const [body] = differencesBetween([field('body', ['One.', 'Two.', 'Three is here.', 'Four.'])], [field('body', ['One.', 'Two.', 'Three was here.', 'Four.', 'Five.'])])
    expect(body?.paragraphs).toEqual([
      { skipped: 2 },
      { pieces: [{ kind: 'same', text: 'Three ' }, { kind: 'removed', text: 'is' }, { kind: 'added', text: 'was' }, { kind: 'same', text: ' here.' }] },
      { skipped: 1 },
      { pieces: [{ kind: 'added', text: 'Five.' }] },
    ])
  })

  it.each([
    ['taken out', ['One.', 'Two.'], ['One.'], [{ skipped: 1 }, { pieces: [{ kind: 'removed', text: 'Two.' }] }]],
    ['put in', ['One.'], ['Zero.', 'One.'], [{ pieces: [{ kind: 'added', text: 'Zero.' }] }, { skipped: 1 }]],
    ['split in two', ['One two'], ['One', 'two'], [{ pieces: [{ kind: 'same', text: 'One' }, { kind: 'removed', text: ' two' }] }, { pieces: [{ kind: 'added', text: 'two' }] }]],
  ])('shows a paragraph %s', (_, before, after, paragraphs) => {
    expect(differencesBetween([field('body', before)], [field('body', after)])[0]?.paragraphs).toEqual(paragraphs)
  })

  it('says when a field differs but reads the same', () => {
    const [body] = differencesBetween([field('body', ['Bold'], 'plain')], [field('body', ['Bold'], 'bold')])
    expect(body).toMatchObject({ unseen: true, paragraphs: [{ skipped: 1 }] })
  })

  it('shows a field that one side has not, unless it is empty there too', () => {
    const differences = differencesBetween([field('kicker', 'Local')], [field('standfirst', 'More'), field('note', '', 'null')])
    expect(differences.map(({ name }) => name)).toEqual(['standfirst', 'kicker'])
  })
})
