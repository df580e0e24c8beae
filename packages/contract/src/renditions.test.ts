import { describe, expect, it } from '@jest/globals'
import { derivedName, renditionHeight, renditionName, renditionWidths, widthsFor } from './renditions'

describe('renditionWidths', () => {
  it('leaves no gap in which a picture would be more than half as wide again as its place', () => {
    const steps = renditionWidths.slice(1).map((width, index) => width / (renditionWidths[index] ?? 0))
    expect(Math.max(...steps)).toBeLessThanOrEqual(1.5)
  })
})

describe('widthsFor', () => {
  it.each([
    [100, [100]],
    [160, [160]],
    [170, [170]],
    [300, [160, 240, 300]],
    [1600, [160, 240, 360, 540, 800, 1200, 1600]],
    [1640, [160, 240, 360, 540, 800, 1200, 1640]],
    [6000, [...renditionWidths]],
  ])('stores a picture %i pixels wide as %j', (width, widths) => {
    expect(widthsFor(width)).toEqual(widths)
  })
})

describe('derivedName', () => {
  it.each([
    ['harbour-1f2e.jpg', '800.avif', 'harbour-1f2e.800.avif'],
    ['no-ending', 'social.jpg', 'no-ending.social.jpg'],
  ])('%s with %s is %s', (filename, ending, name) => {
    expect(derivedName(filename, ending)).toBe(name)
  })

  it('names a rendition by its width and format', () => {
    expect(renditionName('a.png', 360, 'webp')).toBe('a.360.webp')
  })
})

describe('renditionHeight', () => {
  it.each([
    [{ width: 1600, height: 1000 }, 800, 500],
    [{ width: 1601, height: 1000 }, 800, 500],
    [{ width: 8000, height: 10 }, 160, 1],
  ])('%j at width %i is %i high', (master, width, height) => {
    expect(renditionHeight(master, width)).toBe(height)
  })
})
