import type { BoxOf, Embed as Shown } from '@broadsheet/contract'
import type { CSSProperties } from 'react'
import { useLanguageMarks, useWords } from '../../words/Wording'
import { Picture } from '../Picture'
import type { Medium } from './Medium'

/**
 * Something of another site: a still and a link to it. With `enhance` a button takes the still's place by a frame; before
 * that nothing is asked of the other site.
 */
export function Embed({ box, medium }: { box: BoxOf<'embed'>; medium: Medium }) {
  const words = useWords().body
  const ours = useLanguageMarks(null)
  const { shown, title, still } = box
  if (shown === null) return null
  const link = (
    <a href={shown.page} rel="noopener" {...ours}>
      {words.goTo(shown)}
    </a>
  )
  if (medium.feed) {
    return (
      <p>
        {title !== null && `${title}. `}
        {link}
      </p>
    )
  }
  return (
    <figure data-part="embed" data-frame={shown.frame} data-title={title ?? shown.provider}>
      <div style={sizeOf(shown)}>
        {still !== null && <Picture media={still} sizes="(width >= 44rem) 41rem, 92vw" alt="" />}
        <p>
          <button type="button" hidden {...ours}>
            {words.loadFrom(shown)}
          </button>
          {link}
        </p>
      </div>
      <figcaption>
        {title} <small {...ours}>{words.asksFirst(shown)}</small>
      </figcaption>
    </figure>
  )
}

/** Custom properties, which Prose.module.css reads. */
const sizeOf = ({ size }: Shown): CSSProperties => Object.fromEntries('ratio' in size ? [['--ratio', size.ratio.toFixed(3)]] : [['--height', `${size.height}px`]])
