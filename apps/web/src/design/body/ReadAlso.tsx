import { articlePath, type BoxOf } from '@broadsheet/contract'
import { Passage } from '../../words/Passage'
import { useLanguageMarks, useWords } from '../../words/Wording'
import { Picture } from '../Picture'
import type { Medium } from './Medium'

/** A card that leads to another story; nothing while that story is not public. */
export function ReadAlso({ story, medium }: { story: BoxOf<'readAlso'>['story']; medium: Medium }) {
  const words = useWords().body
  const ours = useLanguageMarks(null)
  if (story === null) return null
  const link = (
    <a href={`${medium.origin}${articlePath(story)}`}>
      <Passage as="span" language={story.language}>
        {story.headline}
      </Passage>
    </a>
  )
  if (medium.feed) {
    return (
      <p>
        <Passage as="span" language={null}>
          {words.readAlso}:
        </Passage>{' '}
        {link}
      </p>
    )
  }
  return (
    <div data-part="read-also">
      {/* the headline says where the picture leads, so it is not read out a second time */}
      {story.leadMedia !== null && <Picture media={story.leadMedia} sizes="7.5rem" alt="" />}
      <p>
        <b {...ours}>{words.readAlso}</b> {link}
      </p>
    </div>
  )
}
