import type { Media } from '@broadsheet/contract'

/** A picture as search engines want it: in the three shapes they ask for, whole where these were not made, each with its maker. */
export function newsImages(media: Media, origin: string) {
  const whole = media.sources.slice(-1)
  const pictures = media.crops.length > 0 ? media.crops : whole
  return pictures.map(({ url, width, height }) => ({
    '@type': 'ImageObject',
    url: `${origin}${url}`,
    width,
    height,
    caption: media.caption ?? undefined,
    creditText: media.credit ?? undefined,
  }))
}
