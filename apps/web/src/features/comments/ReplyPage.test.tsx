import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { ReplyPage, type ReplyView } from './ReplyPage'

const story = { path: '2026/11/harbour', headline: 'Harbour reopens', language: null }
const render = (view: ReplyView) => rendered(<ReplyPage view={view} story={story} parent={null} />)

describe('ReplyPage', () => {
  it('keeps what was typed and ties each mistake to its field', () => {
    const html = render({ shows: 'form', typed: { story: story.path, name: 'A "B"', email: 'x' }, errors: { email: 'email-malformed' }, trouble: null })
    expect(html).toContain('value="A &quot;B&quot;"')
    expect(html).toContain('<a href="#reply-email">Enter a full email address, such as name@example.org.</a>')
    expect(html).toMatch(/<input id="reply-email"[^>]*aria-invalid="true" aria-describedby="reply-email-error"/)
    expect(html).toMatch(/<p id="reply-email-error"[^>]*>Enter a full email address, such as name@example\.org\.<\/p>/)
    expect(html).toMatch(/<div role="alert" tabindex="-1"/i)
  })

  it('has no alarm where nothing is wrong', () => {
    expect(render({ shows: 'form', typed: { story: story.path }, errors: {}, trouble: null })).not.toMatch(/role="alert"|aria-invalid/)
  })

  it.each([
    ['pending', 'It is awaiting moderation'],
    ['approved', 'It is published under the story.'],
  ] as const)('says what became of a reply that is %s and leads back', (outcome, words) => {
    const html = render({ shows: 'outcome', outcome, own: 'a.b' })
    expect(html).toContain(words)
    expect(html).toContain('href="/c/a.b"')
    expect(html).toContain('href="/2026/11/harbour#comments"')
  })
})
