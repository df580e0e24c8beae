import { aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { SectionPage } from './SectionPage'

const culture = aSection({ id: 's2', path: 'culture', name: 'Culture', description: null })
const kitchen = aSection({ id: 's3', path: 'culture/kitchen', name: 'Kitchen', description: null })
const render = (changes: Partial<Parameters<typeof SectionPage>[0]> = {}) =>
  rendered(<SectionPage section={aSection()} whole={null} parts={[]} stories={[aStoryCard()]} site={aSite()} {...changes} />)

describe('SectionPage', () => {
  it('is headed by its name and lists its stories', () => {
    const html = render()
    expect(html).toMatch(/<h1>Politics<\/h1><p[^>]*>Power and those who hold it\./)
    expect(html).toContain('<a href="/2026/11/harbour-reopens">Harbour reopens after the storm</a></h2>')
    expect(html).not.toContain('<nav')
  })

  it('says so when there are none', () => {
    expect(render({ stories: [] })).toMatch(/No stories .* yet\./)
  })

  it('leads to its parts, and names the part a story stands in', () => {
    const html = render({ section: culture, parts: [kitchen], stories: [aStoryCard({ section: kitchen }), aStoryCard({ path: '2026/11/stage', section: culture })] })
    expect(html).toMatch(/<nav aria-label="Parts of Culture"[^>]*><ul[^>]*><li[^>]*><a href="\/culture\/kitchen">Kitchen<\/a>/)
    expect(html.match(/<article.*?<\/article>/g)?.map((card) => card.includes('href="/culture/kitchen"'))).toEqual([true, false])
    expect(html).not.toContain('href="/culture"')
  })

  it('of a part stands under the name of its section', () => {
    const html = render({ section: kitchen, whole: culture, stories: [aStoryCard({ section: kitchen })] })
    expect(html).toMatch(/<p[^>]*><a href="\/culture"[^>]*>Culture<\/a><\/p><h1>Kitchen<\/h1>/)
    expect(html).not.toContain('href="/culture/kitchen"')
  })
})
