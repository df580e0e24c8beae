import type { Correction, Site } from '@broadsheet/contract'
import { Passage } from '../words/Passage'
import { useWords } from '../words/Wording'
import { Time } from './Time'

type Props = { correction: Correction; language: string | null; site: Pick<Site, 'language' | 'timeZone'> }

/** A notice: what it is, when readers first saw it, and its paragraphs, which are in the `language` of the story. */
export function CorrectionText({ correction, language, site }: Props) {
  const words = useWords()
  const [first, ...others] = correction.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
  return (
    <>
      <p>
        <strong>
          {words.corrections.kinds[correction.kind]}
          {words.comma}
          <Time instant={correction.at} site={site} precision="date" />:
        </strong>{' '}
        <Passage as="span" language={language}>
          {first}
        </Passage>
      </p>
      {others.map((paragraph, index) => (
        <Passage key={index} as="p" language={language}>
          {paragraph}
        </Passage>
      ))}
    </>
  )
}
