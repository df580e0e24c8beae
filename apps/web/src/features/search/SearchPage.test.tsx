import { searchQuerySchema, type SearchAnswer, type SearchQuery } from '@broadsheet/contract'
import { aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { aSite } from '../../design/testing/aSite'
import { rendered } from '../../words/testing/rendered'
import { SearchPage, type SearchView } from './SearchPage'

const render = (view: SearchView, asked: Partial<SearchQuery> = {}) => rendered(<SearchPage asked={{ ...searchQuerySchema.parse({}), ...asked }} sections={[aSection()]} view={view} />)
const found = (answer: Partial<SearchAnswer> = {}): SearchView => ({
  shows: 'answer',
  site: aSite(),
  answer: { by: 'typed', searched: 'ferry', total: 1, more: false, hits: [{ story: aStoryCard(), snippet: [{ text: 'The <b>', marked: false }, { text: 'ferry', marked: true }, { text: ' & more', marked: false }] }], ...answer },
})

describe('SearchPage', () => {
  it('is the form alone where nothing is asked', () => {
    const html = render({ shows: 'form' })
    expect(html).toMatch(/<form role="search"[^>]* action="\/search"/)
    expect(html).not.toMatch(/role="(?:status|alert)"|<details[^>]* open/)
  })

  it('keeps what was typed, and shows what narrows the search', () => {
    const html = render({ shows: 'form' }, { q: '"a" <b>', section: aSection().path, author: 'Ada' })
    expect(html).toContain('value="&quot;a&quot; &lt;b&gt;"')
    expect(html).toMatch(/<details open/)
    expect(html).toMatch(/<option value="[a-z]+" selected/)
  })

  it('marks what was looked for, as plain text', () => {
    const html = render(found(), { q: 'ferry' })
    expect(html).toContain('The &lt;b&gt;<mark>ferry</mark> &amp; more')
    expect(html).toMatch(/<h2[^>]*>1 story<\/h2>/)
    expect(html).not.toContain('rel="next"')
  })

  it('says what it has taken for what, and leads to that', () => {
    const html = render(found({ by: 'corrected' }), { q: 'feryr', section: 'world', page: 1 })
    expect(html).toContain('Nothing was found for “feryr”. Did you mean: <a href="/search?q=ferry&amp;section=world">ferry</a>')
  })

  it('says where stories have only some of the words', () => {
    expect(render(found({ by: 'some' }), { q: 'ferry bridge' })).toContain('No story has all of these words.')
  })

  it('leads from page to page', () => {
    const html = render(found({ total: 45 }), { q: 'ferry', page: 2 })
    expect(html).toContain('<a href="/search?q=ferry" rel="prev">')
    expect(html).toContain('Page 2 of 3')
    expect(html).toContain('<a href="/search?q=ferry&amp;page=3" rel="next">')
    expect(render(found({ total: 2000, more: true }), { q: 'ferry', page: 50 })).toMatch(/More than 2,000 stories.*Page 50 of 50<\/span><\/nav>/s)
  })

  it('helps where nothing was found', () => {
    const html = render(found({ hits: [], total: 0 }), { q: 'ferry', section: 'world' })
    expect(html).toContain('Nothing was found for “ferry”.')
    expect(html).toContain('<a href="/search?q=ferry">Look for it in all sections')
    expect(render(found({ hits: [], total: 0 }), { author: 'Ada' })).toContain('Nothing was found.')
    expect(render(found({ hits: [], total: 3 }), { q: 'ferry', page: 9 })).toContain('There are no more stories. <a href="/search?q=ferry">')
  })

  it.each(['too-long', 'down'] as const)('keeps what was typed where it cannot answer: %s', (trouble) => {
    const html = render({ shows: 'trouble', trouble }, { q: 'ferry', section: 'unknown' })
    expect(html).toMatch(/role="alert"/)
    expect(html).toContain('value="ferry"')
    expect(html).toContain('<option value="unknown" selected="">unknown</option>')
  })
})
