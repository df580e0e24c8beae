import { describe, expect, it } from '@jest/globals'
import { bylineEntrySchema } from '@broadsheet/contract'
import { rendered } from '../words/testing/rendered'
import { Byline } from './Byline'

const by = (name: string, role?: string) => bylineEntrySchema.parse({ author: { id: name, slug: name.toLowerCase(), name }, role })
const shown = (...byline: ReturnType<typeof by>[]) => rendered(<Byline byline={byline} />).replace(/<[^>]+>/g, '')

describe('Byline', () => {
  it.each([
    [[by('Ada')], 'By Ada'],
    [[by('Ada'), by('Bo')], 'By Ada and Bo'],
    [[by('Ada'), by('Bo'), by('Cy')], 'By Ada, Bo and Cy'],
    [[by('Ada'), by('Bo', 'photographs')], 'By Ada. Photographs by Bo'],
    [[by('Ada'), by('Bo', 'graphics'), by('Cy')], 'By Ada and Cy. Graphics by Bo'],
    [[], ''],
  ])('prints %#', (byline, text) => {
    expect(shown(...byline)).toBe(text)
  })

  it('leads to the page of each author', () => {
    expect(rendered(<Byline byline={[by('Ada')]} />)).toContain('href="/authors/ada"')
  })
})
