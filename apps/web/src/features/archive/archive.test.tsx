import { aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { MonthList } from './MonthList'
import { MonthPage } from './MonthPage'

const site = aSite({ timeZone: 'America/New_York' })
const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)

describe('MonthList', () => {
  it('names each month with stories under its year, and how many there are', () => {
    const html = rendered(<MonthList site={site} months={[{ month: '2026-11', stories: 1204 }, { month: '2026-01', stories: 1 }, { month: '2025-12', stories: 2 }]} />)
    expect(html.match(/<h2[^>]*>\d+/g)).toEqual(['<h2 id="year-2026">2026', '<h2 id="year-2025">2025'])
    expect(html).toContain('<a href="/archive/2026/11">November 2026</a> <span>1,204 stories</span>')
    expect(html).toContain('<a href="/archive/2026/01">January 2026</a> <span>1 story</span>')
    expect(html).toContain('<a href="/archive/2025/12">December 2025</a>')
  })

  it('says so when there are none', () => {
    expect(rendered(<MonthList site={site} months={[]} />)).toContain('Nothing has been published yet.')
  })
})

describe('MonthPage', () => {
  const render = (changes: Partial<Parameters<typeof MonthPage>[0]> = {}) =>
    rendered(<MonthPage site={site} month="2026-11" page={1} stories={[aStoryCard({ retracted: true })]} hasNext={false} {...changes} />)

  it('leads to each story by its headline, with its day and section', () => {
    const html = render()
    expect(html).toContain('<h1>November 2026</h1>')
    expect(html).toContain('<h2><a href="/2026/11/harbour-reopens">Retracted: Harbour reopens after the storm</a></h2>')
    expect(linksIn(html)).toEqual(['/politics', '/2026/11/harbour-reopens', '/archive'])
  })

  it('leads to the pages before and after', () => {
    const html = render({ page: 2, hasNext: true })
    expect(html).toContain('<h1>November 2026, page 2</h1>')
    expect(linksIn(html).slice(2)).toEqual(['/archive/2026/11', '/archive/2026/11/3', '/archive'])
  })
})
