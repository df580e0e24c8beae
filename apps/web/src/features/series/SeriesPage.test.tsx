import { aSeries, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { SeriesPage } from './SeriesPage'

describe('SeriesPage', () => {
  it('is headed by its name and lists its parts in the order given', () => {
    const stories = [aStoryCard({ headline: 'Part one' }), aStoryCard({ id: 'st9', headline: 'Part two' })]
    const html = rendered(<SeriesPage series={aSeries()} stories={stories} site={aSite()} />)
    expect(html).toMatch(/Series<\/p><h1>Rising tides<\/h1><p[^>]*>A year at the water’s edge\./)
    expect(html.indexOf('Part one')).toBeLessThan(html.indexOf('Part two'))
  })

  it('says so when there are none', () => {
    expect(rendered(<SeriesPage series={aSeries()} stories={[]} site={aSite()} />)).toContain('No part of this series has been published yet.')
  })
})
