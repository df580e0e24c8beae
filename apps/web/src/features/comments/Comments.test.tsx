import { aSite } from '../../design/testing/aSite'
import { aComment } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { rendered } from '../../words/testing/rendered'
import { Comments } from './Comments'

const site = aSite()
const story = { path: '2026/11/harbour', commentPolicy: 'open' as const }
const render = (comments: ReturnType<typeof aComment>[], changes: Partial<Parameters<typeof Comments>[0]> = {}) =>
  rendered(<Comments story={story} thread={{ comments, total: comments.length, pages: 1 }} page={1} site={site} {...changes} />)

describe('Comments', () => {
  it('escapes what readers wrote, keeps paragraphs and lines, and links addresses as theirs', () => {
    expect(render([aComment({ text: '<b>One</b>\ntwo\n\nsee https://example.org.' })])).toContain(
      '<p dir="auto">&lt;b&gt;One&lt;/b&gt;<br/>two</p><p dir="auto">see <a href="https://example.org/" rel="ugc nofollow noopener">https://example.org</a>.</p>',
    )
  })

  it('links each comment to a form that answers it', () => {
    const html = render([aComment({ id: 'c7', name: 'Bo', site: 'https://bo.example' })])
    expect(html).toContain('href="/reply?story=2026%2F11%2Fharbour&amp;parent=c7" rel="nofollow" aria-label="Reply to Bo"')
    expect(html).toContain('<bdi><a href="https://bo.example" rel="ugc nofollow noopener">Bo</a></bdi>'.replace('<bdi>', ''))
  })

  it.each([
    [0, 'Comments'],
    [1, '1 comment'],
    [2, '2 comments'],
  ])('counts %i', (count, words) => {
    expect(render(Array.from({ length: count }, (_, index) => aComment({ id: `${index}` })))).toContain(`>${words}</h2>`)
  })

  it('takes no replies to a closed story', () => {
    const html = render([aComment()], { story: { ...story, commentPolicy: 'closed' } })
    expect(html).toContain('Comments on this story are closed.')
    expect(html).not.toContain('/reply')
  })

  it.each([
    ['the only page', 1, 1, []],
    ['the first of two', 1, 2, ['next /2026/11/harbour/comments/2#comments']],
    ['the second of three', 2, 3, ['prev /2026/11/harbour#comments', 'next /2026/11/harbour/comments/3#comments']],
    ['the last of three', 3, 3, ['prev /2026/11/harbour/comments/2#comments']],
  ])('leads from %s to those beside it', (_which, page, pages, links) => {
    const html = render([aComment()], { thread: { comments: [aComment()], total: 120, pages }, page })
    expect([...html.matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(([, href, rel]) => `${rel ?? ''} ${href ?? ''}`)).toEqual(links)
    expect(html.includes(`Page ${page} of ${pages}`)).toBe(pages > 1)
    expect(html).toContain('120 comments</h2>')
  })
})
