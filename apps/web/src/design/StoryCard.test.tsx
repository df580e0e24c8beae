import { aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../words/testing/rendered'
import { StoryCard, type CardProps } from './StoryCard'
import { aSite } from './testing/aSite'

const render = (props: Partial<CardProps> = {}) => rendered(<StoryCard story={aStoryCard()} site={aSite()} level={2} {...props} />)

describe('StoryCard', () => {
  it('leads to the story by its headline', () => {
    expect(render()).toContain('<a href="/2026/11/harbour-reopens">Harbour reopens after the storm</a></h2>')
  })

  it('shows no picture unless it is told how wide', () => {
    expect(render()).not.toContain('<img')
    expect(render({ sizes: '10rem' })).toContain('alt="" loading="lazy"')
  })

  it('fetches the picture a page opens with first', () => {
    expect(render({ sizes: '10rem', first: true })).toContain('loading="eager" fetchPriority="high"')
  })

  it('gives the section its colour, and none to a section whose colour is not one', () => {
    const section = { id: 's', path: 'a', name: 'A' }
    expect(render()).toContain('style="--accent:#8a1c1c"')
    expect(render({ story: aStoryCard({ section: { ...section, colour: 'red;background:url(x)' } }) })).not.toContain('style=')
  })
})
