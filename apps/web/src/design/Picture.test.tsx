import { aPicture } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { Picture } from './Picture'

const render = (props: Partial<Parameters<typeof Picture>[0]> = {}) => renderToStaticMarkup(<Picture media={aPicture()} sizes="(width >= 66rem) 62rem, 92vw" {...props} />)

describe('Picture', () => {
  it('offers every width as AVIF and as WebP, with its own size', () => {
    const html = render()
    expect(html).toContain('<source type="image/avif" srcSet="/media/harbour.360.avif 360w, /media/harbour.800.avif 800w, /media/harbour.1600.avif 1600w"')
    expect(html).toContain('srcSet="/media/harbour.360.webp 360w, /media/harbour.800.webp 800w, /media/harbour.1600.webp 1600w"')
    expect(html).toContain('width="1600" height="1000"')
  })

  it('offers none that is wider than its place on a fine screen', () => {
    expect(render({ sizes: '9rem' })).not.toContain('harbour.800.avif')
  })

  it('waits until it comes near, unless a page opens with it', () => {
    expect(render()).toContain('loading="lazy" decoding="async"')
    expect(render({ first: true })).toContain('loading="eager" fetchPriority="high"')
  })

  it('is preceded by its colour, and keeps its focal point where it is cropped', () => {
    expect(render()).toContain('style="background-color:#31506b"')
    expect(render({ shape: 3 / 2 })).toContain('style="background-color:#31506b;object-position:30% 70%"')
    expect(render({ shape: 3 / 2, media: aPicture({ colour: null, focalX: 50, focalY: 50 }) })).not.toContain('style=')
  })

  it('is drawn wider than a place that is less wide in shape than it', () => {
    expect(render({ sizes: '9rem', shape: 1 })).toContain('sizes="calc(9rem * 1.6)"')
  })

  it('is plain and whole in a feed, and where no renditions were made', () => {
    expect(render({ origin: 'https://paper.example' })).not.toContain('style=')
    expect(render({ origin: 'https://paper.example' })).toContain('https://paper.example/media/harbour.360.avif 360w, https://paper.example/media/harbour.800.avif')
    expect(render({ media: aPicture({ renditions: null }) })).toMatch(/^<img src="\/media\/harbour\.jpg"/)
  })
})
