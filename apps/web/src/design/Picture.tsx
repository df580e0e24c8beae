import type { Media } from '@broadsheet/contract'
import type { CSSProperties } from 'react'
import { filling, usefulWidth } from './sizes'

type Props = {
  media: Media
  /** How wide the picture's place is, as CSS writes it. */
  sizes: string
  /** Width through height of a place into which the picture is cropped, such as 3 / 2; without it the picture keeps its own shape. */
  shape?: number
  /** For the one picture a page opens with: it is fetched before all others, which wait until they come near. */
  first?: boolean
  alt?: string
  origin?: string
}

/**
 * A picture in the width its place needs, as AVIF where the browser knows it and as WebP where not. Until it comes, its
 * colour stands in its place; cropped, it keeps its focal point in sight.
 */
export function Picture({ media, sizes, shape, first = false, alt = media.alt, origin = '' }: Props) {
  const drawn = shape === undefined ? sizes : filling(sizes, { picture: media.width / media.height, place: shape })
  const widest = usefulWidth(drawn)
  const srcSet = (sources: Media['sources']) => {
    const enough = sources.findIndex(({ width }) => width >= widest)
    return (enough === -1 ? sources : sources.slice(0, enough + 1)).map(({ url, width }) => `${origin}${url} ${width}w`).join(', ')
  }
  const fallback = media.sources.find(({ width }) => width >= 800) ?? media.sources.at(-1)
  const img = (
    <img
      src={`${origin}${fallback?.url ?? media.social.url}`}
      srcSet={srcSet(media.sources)}
      sizes={drawn}
      width={media.width}
      height={media.height}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
      style={origin === '' ? lookOf(media, shape) : undefined}
    />
  )
  if (media.avif.length === 0) return img
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(media.avif)} sizes={drawn} />
      {img}
    </picture>
  )
}

function lookOf({ colour, focal: { x, y } }: Media, shape: number | undefined): CSSProperties | undefined {
  const placed = shape !== undefined && (x !== 50 || y !== 50)
  if (colour === null && !placed) return undefined
  return { ...(colour === null ? {} : { backgroundColor: colour }), ...(placed ? { objectPosition: `${x}% ${y}%` } : {}) }
}
