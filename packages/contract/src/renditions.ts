/**
 * Every picture is stored in several widths beside its master, each as AVIF and as WebP. Where they lie follows from the
 * master's name, so the newsroom that makes them and the site that asks for them need not tell each other.
 */

/** Each is at most half as wide again as the one before, so that none is fetched that is more than 1.5 times too wide. */
export const renditionWidths = [160, 240, 360, 540, 800, 1200, 1600, 2400] as const

/** What they are encoded as, the lightest first. */
export const renditionFormats = ['avif', 'webp'] as const
export type RenditionFormat = (typeof renditionFormats)[number]

/** The crops that are made around the focal point, as JPEG, for those who want a picture of a fixed shape. */
export const crops = {
  /** What social networks show. */
  social: { width: 1200, height: 630 },
  /** The three shapes search engines ask for. */
  wide: { width: 1200, height: 675 },
  classic: { width: 1200, height: 900 },
  square: { width: 1200, height: 1200 },
} as const
export type CropName = keyof typeof crops

/** The widths in which a master `width` pixels wide is stored, narrowest first: never wider than itself. */
export function widthsFor(width: number): number[] {
  const widest = Math.min(width, renditionWidths[renditionWidths.length - 1] ?? width)
  // one that is hardly narrower than the widest saves nothing
  return [...renditionWidths.filter((step) => step <= widest * 0.9), widest]
}

/** The name of a file made from the master `filename`: `harbour-1f2e3d4c.jpg` and `800.avif` give `harbour-1f2e3d4c.800.avif`. */
export const derivedName = (filename: string, ending: string) => `${filename.replace(/\.[^.]*$/, '')}.${ending}`

/** The name of the rendition of `filename` that is `width` pixels wide. */
export const renditionName = (filename: string, width: number, format: RenditionFormat) => derivedName(filename, `${width}.${format}`)

/** How high a rendition is that keeps the master's shape. */
export const renditionHeight = (master: { width: number; height: number }, width: number) => Math.max(1, Math.round((width * master.height) / master.width))
