import { describe, expect, it } from '@jest/globals'
import { Window } from 'happy-dom'
import { loadEmbeds } from './loadEmbeds'

const open = (html: string) => {
  const { document } = new Window({ settings: { disableIframePageLoading: true } })
  document.body.innerHTML = html
  loadEmbeds(document as unknown as Document)
  return document
}

const embed = '<figure data-frame="https://player.vimeo.com/video/1" data-title="A film"><div><p><button type="button" hidden>Load from Vimeo</button></p></div><figcaption>A film <small>asks first</small></figcaption></figure>'

describe('loadEmbeds', () => {
  it('shows the button, and puts the frame there once it is pressed', () => {
    const document = open(embed)
    const button = document.querySelector('button')
    expect([button?.hidden, document.querySelector('iframe')]).toEqual([false, null])
    button?.click()
    const frame = document.querySelector('iframe')
    expect([frame?.getAttribute('src'), frame?.title, frame?.getAttribute('sandbox')]).toEqual(['https://player.vimeo.com/video/1', 'A film', expect.stringContaining('allow-scripts')])
    expect([document.querySelector('button'), document.querySelector('small')]).toEqual([null, null])
  })

  it('leaves a page without embeds alone', () => {
    const html = '<figure data-frame="x"></figure><p>words</p>'
    expect(open(html).body.innerHTML).toBe(html)
  })
})
