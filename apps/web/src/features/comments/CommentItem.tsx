import { commentAnchor, type CommentThread, maxCommentDepth, replyPath, reportPath, type Site } from '@broadsheet/contract'
import { Time } from '../../design/Time'
import { useWords } from '../../words/Wording'
import styles from './CommentItem.module.css'
import { CommentText } from './CommentText'
import { initialsOf } from './initialsOf'

type Props = {
  comment: CommentThread
  /** The story replies go to, or null where it takes none. */
  story: { path: string } | null
  site: Site
}

/** A comment and the replies to it. */
export function CommentItem({ comment, story, site }: Props) {
  const words = useWords().comments
  return (
    <li>
      <article id={commentAnchor(comment)} className={styles.comment} aria-label={words.by(comment.name)}>
        <span className={styles.avatar} aria-hidden="true">
          {initialsOf(comment.name)}
        </span>
        <header className={styles.head}>
          <bdi className={styles.name}>
            {comment.site === null ? (
              comment.name
            ) : (
              <a href={comment.site} rel="ugc nofollow noopener">
                {comment.name}
              </a>
            )}
          </bdi>{' '}
          <a href={`#${commentAnchor(comment)}`} className={styles.time}>
            <Time instant={comment.createdAt} site={site} precision="moment" />
          </a>
          {comment.editedAt !== null && <span className={styles.time}>{words.edited}</span>}
          {comment.featured && <strong className={styles.featured}>{words.featured}</strong>}
        </header>
        <div className={styles.text}>
          <CommentText text={comment.text} />
        </div>
        <p className={styles.actions}>
          {story !== null && !comment.locked && (
            <a href={replyPath({ story: story.path, parent: comment.id })} rel="nofollow" aria-label={words.replyTo(comment.name)}>
              {words.reply}
            </a>
          )}{' '}
          <a href={reportPath(comment)} rel="nofollow" aria-label={words.reportOf(comment.name)}>
            {words.report}
          </a>
        </p>
      </article>
      {comment.replies.length > 0 && (
        <ol data-unmarked="" className={comment.depth < maxCommentDepth ? styles.replies : styles.flat}>
          {comment.replies.map((reply) => (
            <CommentItem key={reply.id} comment={reply} story={story} site={site} />
          ))}
        </ol>
      )}
    </li>
  )
}
