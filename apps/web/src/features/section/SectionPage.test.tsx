import { aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { SectionPage } from './SectionPage'

describe('SectionPage', () => {
  it('is headed by its name and lists its stories', () => {
    const html = rendered(<SectionPage section={aSection()} stories={[aStoryCard()]} site={aSite()} />)
    expect(html).toMatch(/<h1>Politics<\/h1><p[^>]*>Power and those who hold it\./)
    expect(html).toContain('<a href="/2026/11/harbour-reopens">Harbour reopens after the storm</a></h2>')
  })

  it('says so when there are none', () => {
    expect(rendered(<SectionPage section={aSection()} stories={[]} site={aSite()} />)).toMatch(/No stories .* yet\./)
  })
})
