import type { Media } from '@broadsheet/contract'

/**
 * A picture in the width its place needs. `sizes` says how wide that is. `first` is for the one picture a page opens with:
 * it is fetched before all others, which wait until they come near.
 */
export function Picture({ media, sizes, first = false, alt = media.alt, origin = '' }: {
  media: Media
  sizes: string
  first?: boolean
  alt?: string
  origin?: string
}) {
  const fallback = media.sources.find(({ width }) => width >= 800) ?? media.sources.at(-1)
  return (
    <img
      src={`${origin}${fallback?.url ?? media.socialUrl}`}
      srcSet={media.sources.map(({ url, width }) => `${origin}${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={media.width}
      height={media.height}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
    />
  )
}
