import { aWrittenPage } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { aSite } from '../../design/testing/aSite'
import { WrittenPage } from './WrittenPage'

describe('WrittenPage', () => {
  it('is headed by its title and says when it last changed, in the time of the paper', () => {
    const html = rendered(<WrittenPage page={aWrittenPage({ updatedAt: '2026-11-20T23:30:00.000Z' })} site={aSite({ timeZone: 'Pacific/Auckland' })} />)
    expect(html).toMatch(/<h1>About us<\/h1><p[^>]*>Who we are\./)
    expect(html).toContain('<p>The first ferry left at six.</p>')
    expect(html).toMatch(/Last changed <time[^>]*>Nov 21, 2026<\/time>/)
  })
})
