import type { Article, Comment, Site } from '@broadsheet/contract'
import { useWords } from '../../words/Wording'
import { CommentItem } from './CommentItem'
import styles from './Comments.module.css'
import { ReplyForm } from './ReplyForm'
import { threadOf } from './threadOf'

type Props = { story: Pick<Article, 'path' | 'commentPolicy'>; comments: Comment[]; count: number; site: Site }

/** What readers said about a story, and the form to say something oneself. */
export function Comments({ story, comments, count, site }: Props) {
  const { comments: words, reply } = useWords()
  const open = story.commentPolicy === 'open'
  return (
    <section id="comments" className={styles.comments} aria-labelledby="comments-title">
      <h2 id="comments-title">{words.title(count)}</h2>
      {comments.length === 0 ? (
        <p className={styles.note}>{open ? words.none : words.closed}</p>
      ) : (
        <ol data-unmarked="">
          {threadOf(comments).map((comment) => (
            <CommentItem key={comment.id} comment={comment} story={open ? story : null} site={site} />
          ))}
        </ol>
      )}
      {count > comments.length && <p className={styles.note}>{words.more(comments.length, count)}</p>}
      {!open && comments.length > 0 && <p className={styles.note}>{words.closed}</p>}
      {open && (
        <section className={styles.leave} aria-labelledby="reply-title">
          <h2 id="reply-title">{reply.title}</h2>
          <ReplyForm typed={{ story: story.path }} />
        </section>
      )}
    </section>
  )
}
