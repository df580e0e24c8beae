import { correctedStorySchema } from '@broadsheet/contract'
import { aSection } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { CorrectionsPage } from './CorrectionsPage'

const correction = { kind: 'retraction' as const, at: '2026-11-20T08:00:00.000Z', text: 'We could not confirm it.' }
const story = correctedStorySchema.parse({ id: 's1', path: '2026/11/harbour', headline: 'Harbour', section: aSection(), retracted: true, corrections: [correction] })
const render = (changes: Partial<Parameters<typeof CorrectionsPage>[0]> = {}) =>
  rendered(<CorrectionsPage entries={[{ correction, story }]} site={aSite()} year={null} earlier={null} later={null} {...changes} />)

describe('CorrectionsPage', () => {
  it('names the story of each notice and leads to it', () => {
    const html = render()
    expect(html).toContain('<h2><a href="/2026/11/harbour">Retracted: Harbour</a></h2>')
    expect(html).toContain('Retraction, <time dateTime="2026-11-20T08:00:00.000Z">November 20, 2026</time>:</strong> We could not confirm it.')
    expect(html).not.toContain('<nav')
  })

  it('leads from year to year', () => {
    expect(render({ earlier: '2025' })).toContain('href="/corrections/2025">All corrections in 2025')
    const html = render({ year: '2025', earlier: '2024', later: '2026' })
    expect(html).toContain('<h1>Corrections in 2025</h1>')
    expect(html.match(/href="\/corrections[^"]*"/g)).toEqual(['href="/corrections"', 'href="/corrections/2026"', 'href="/corrections/2024"'])
  })

  it('says so when there are none', () => {
    expect(render({ entries: [] })).toContain('Nothing has had to be corrected yet.')
    expect(render({ entries: [], year: '2024' })).toContain('Nothing had to be corrected in 2024.')
  })
})
