import type { Box as BoxFields, RichText } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { useLanguageMarks, useWords } from '../../words/Wording'
import { Time } from '../Time'
import { Embed } from './Embed'
import { Gallery } from './Figure'
import type { Medium } from './Medium'
import { ReadAlso } from './ReadAlso'

type Props = { box: BoxFields; medium: Medium; content: (body: RichText) => ReactNode }

/** A part of a story that is a form of its own. `content` renders the words it holds. */
export function Box({ box, medium, content }: Props) {
  switch (box.blockType) {
    case 'pullQuote':
      // it says again what the story says: who listens to the page, or reads it elsewhere, needs it once
      return box.quote === null || medium.feed ? null : (
        <div data-part="pull-quote" aria-hidden="true">
          <p>{box.quote}</p>
          {box.attribution !== null && <p>{box.attribution}</p>}
        </div>
      )
    case 'factBox':
      return (
        <aside data-part="fact-box" aria-label={box.title ?? undefined}>
          {box.title !== null && <h2>{box.title}</h2>}
          {content(box.text)}
        </aside>
      )
    case 'gallery':
      return <Gallery pictures={box.pictures} caption={box.caption} medium={medium} />
    case 'embed':
      return <Embed box={box} medium={medium} />
    case 'readAlso':
      return <ReadAlso story={box.story} medium={medium} />
    case 'update':
      return (
        <div data-part="update">
          <UpdateLine at={box.at} medium={medium} />
          {content(box.text)}
        </div>
      )
  }
}

function UpdateLine({ at, medium }: { at: string | null; medium: Medium }) {
  const words = useWords()
  return (
    <p {...useLanguageMarks(null)}>
      <strong>{words.body.update}</strong> {at !== null && <Time instant={at} site={medium.site} precision="exact" />}
    </p>
  )
}
