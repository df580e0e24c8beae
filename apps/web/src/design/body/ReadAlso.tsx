import { articlePath, type BoxOf } from '@broadsheet/contract'
import { Picture } from '../Picture'
import { bodyWords } from './bodyWords'
import type { Medium } from './Medium'

/** A card that leads to another story; nothing while that story is not public. */
export function ReadAlso({ story, medium }: { story: BoxOf<'readAlso'>['story']; medium: Medium }) {
  if (story === null) return null
  const link = <a href={`${medium.origin}${articlePath(story)}`}>{story.headline}</a>
  if (medium.feed) {
    return (
      <p>
        {bodyWords.readAlso}: {link}
      </p>
    )
  }
  return (
    <div data-part="read-also">
      {/* the headline says where the picture leads, so it is not read out a second time */}
      {story.leadMedia !== null && <Picture media={story.leadMedia} sizes="7.5rem" alt="" />}
      <p>
        <b>{bodyWords.readAlso}</b> {link}
      </p>
    </div>
  )
}
