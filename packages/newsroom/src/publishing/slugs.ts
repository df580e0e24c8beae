import { reservedSlugs } from '@broadsheet/contract'

/**
 * The slug a story gets: it follows the headline until the story has been published or someone has written one by hand,
 * and after that changes only by hand. `slugify` turns any text into a slug (transliteration is a library's work).
 */
export function slugFor({
  slug,
  headline,
  previous,
  slugify,
}: {
  slug: string | null | undefined
  headline: string
  previous: { slug: string | null | undefined; headline: string; published: boolean } | null
  slugify: (text: string) => string
}): string {
  const typed = slugify(slug ?? '')
  // a story is stored before its headline is typed
  const derivedFrom = (text: string) => slugify(text) || 'story'
  const follows = previous !== null && !previous.published && typed === derivedFrom(previous.headline)
  const derived = derivedFrom(headline)
  if (typed === '') return previous?.published === true && previous.slug ? previous.slug : derived
  return follows ? derived : typed
}

/** Why `slug` cannot stand in an address, as a sentence for the person who typed it; null if it can. */
export function faultOfSlug(slug: string, place: 'story' | 'section'): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return 'Use lower-case letters, digits and single hyphens, such as harbour-reopens.'
  if (slug.length > 120) return 'Keep the address under 120 characters.'
  if (place === 'story') return null
  if (/^\d+$/.test(slug)) return 'An address of digits only would read as a year. Add a word.'
  return reservedSlugs.has(slug) ? `“${slug}” is an address of the site itself. Choose another.` : null
}
