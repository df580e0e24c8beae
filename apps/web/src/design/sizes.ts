/** The width of a viewport that a picture as wide as the window is still made for, and how many dots a pixel may have. */
const widestWindow = 1920
const dotsPerPixel = 2

const pixels = (length: string, window: number): number => {
  const [, value = '', unit = ''] = /([\d.]+)(rem|vw|px)/.exec(length) ?? []
  const factor = Number(/\* ([\d.]+)\)/.exec(length)?.[1] ?? 1)
  return Number(value) * factor * (unit === 'rem' ? 16 : unit === 'vw' ? window / 100 : 1)
}

const parts = (sizes: string) =>
  sizes.split(',').map((part) => {
    const [, condition = '', length = ''] = /^\s*(\([^)]*\))?\s*(.+)$/.exec(part) ?? []
    return { condition, length: length.trim() }
  })

/**
 * The widest rendition worth offering for a place, in pixels. Conditions are read as this site writes them:
 * `(width >= 36rem) 15rem, 92vw`, widest window first.
 */
export function usefulWidth(sizes: string): number {
  let window = widestWindow
  const widths = parts(sizes).map(({ condition, length }) => {
    const width = pixels(length, window)
    window = condition === '' ? window : pixels(condition, window)
    return width
  })
  return Math.ceil(Math.max(...widths) * dotsPerPixel)
}

/** `sizes` for a picture that fills a place of another shape: one that is wider than its place is drawn wider than it. */
export function filling(sizes: string, { picture, place }: { picture: number; place: number }): string {
  const factor = Math.round((picture / place) * 100) / 100
  if (factor <= 1) return sizes
  return parts(sizes)
    .map(({ condition, length }) => `${condition === '' ? '' : `${condition} `}calc(${length} * ${factor})`)
    .join(', ')
}
