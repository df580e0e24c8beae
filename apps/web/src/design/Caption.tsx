import type { Media } from '@broadsheet/contract'

/** The lines under a picture, if it has any. */
export function Caption({ media: { caption, credit } }: { media: Media }) {
  if (caption === null && credit === null) return null
  return (
    <figcaption>
      {caption} {credit !== null && <small>{credit}</small>}
    </figcaption>
  )
}
