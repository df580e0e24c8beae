import type { BlockNode, Media, PictureLayout } from '@broadsheet/contract'
import { Caption } from '../Caption'
import { Picture } from '../Picture'
import type { Medium } from './Medium'

/** How wide a picture is shown, by the room it is given (Prose.module.css). */
const widths: Record<PictureLayout | 'gallery', string> = {
  inline: '(width >= 44rem) 41rem, 92vw',
  wide: '(width >= 66rem) 62rem, 92vw',
  full: '(width >= 82rem) 78rem, 94vw',
  gallery: '(width >= 44rem) 20rem, 46vw',
}

/** A picture between paragraphs. */
export function Figure({ node, medium }: { node: Extract<BlockNode, { type: 'upload' }>; medium: Medium }) {
  if (node.value === null) return null
  const { layout, caption } = node.fields
  return (
    <figure data-room={layout === 'inline' || medium.feed ? undefined : layout}>
      <Picture media={node.value} sizes={widths[layout]} origin={medium.origin} />
      <Caption media={caption === null ? node.value : { ...node.value, caption }} />
    </figure>
  )
}

/** Several pictures side by side; in a feed, one after another. */
export function Gallery({ pictures, caption, medium }: { pictures: Media[]; caption: string | null; medium: Medium }) {
  if (pictures.length === 0) return null
  return (
    <div data-part="gallery">
      {pictures.map((picture, index) => (
        <figure key={index}>
          <Picture media={picture} sizes={widths.gallery} origin={medium.origin} />
          <Caption media={picture} />
        </figure>
      ))}
      {caption !== null && <p>{caption}</p>}
    </div>
  )
}
