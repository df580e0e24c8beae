import { articlePath } from '@broadsheet/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { CorrectionText } from '../../design/CorrectionText'
import { RichText } from '../../design/RichText'
import { Passage } from '../../words/Passage'
import { Wording } from '../../words/Wording'
import type { FeedSource } from './FeedSource'

/** A story as plain HTML with absolute addresses. What was corrected comes first: those who have read the story see it at once. */
export function feedContent(story: FeedSource['stories'][number], { origin, site }: Pick<FeedSource, 'origin' | 'site'>): string {
  const html = renderToStaticMarkup(
    <Wording language={site.language}>
      {story.corrections.map((correction) => (
        <CorrectionText key={`${correction.at} ${correction.text}`} correction={correction} language={story.language} site={site} />
      ))}
      <Passage as="div" language={story.language}>
        <RichText body={story.body} site={site} origin={origin} />
      </Passage>
    </Wording>,
  )
  // a place within the page is a place on the site to those who read elsewhere; in words a quotation mark is written otherwise
  return html.replaceAll('href="#', `href="${origin}${articlePath(story)}#`)
}
