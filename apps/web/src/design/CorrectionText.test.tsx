import { describe, expect, it } from '@jest/globals'
import { rendered } from '../words/testing/rendered'
import { CorrectionText } from './CorrectionText'
import { aSite } from './testing/aSite'

describe('CorrectionText', () => {
  it('says what it is, of which day, and sets its paragraphs as plain text', () => {
    const correction = { kind: 'clarification' as const, at: '2026-11-21T03:30:00.000Z', text: 'The fare is <b>$5</b>.\n\nIt was $4.' }
    expect(rendered(<CorrectionText correction={correction} language={null} site={aSite({ timeZone: 'America/New_York' })} />)).toBe(
      '<p><strong>Clarification, <time dateTime="2026-11-21T03:30:00.000Z">November 20, 2026</time>:</strong> The fare is &lt;b&gt;$5&lt;/b&gt;.</p><p>It was $4.</p>',
    )
  })
})
