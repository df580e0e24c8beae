import type { Correction, Site } from '@broadsheet/contract'
import { correctionWords } from './correctionWords'
import { Time } from './Time'

/** A notice: what it is, when readers first saw it, and its paragraphs. */
export function CorrectionText({ correction, site }: { correction: Correction; site: Pick<Site, 'language' | 'timeZone'> }) {
  const [first, ...others] = correction.text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
  return (
    <>
      <p>
        <strong>
          {correctionWords[correction.kind]}, <Time instant={correction.at} site={site} precision="date" />:
        </strong>{' '}
        {first}
      </p>
      {others.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </>
  )
}
