import { type Article, type CommentsPage, commentsPath, type Site } from '@broadsheet/contract'
import { useWords } from '../../words/Wording'
import { CommentItem } from './CommentItem'
import styles from './Comments.module.css'
import { ReplyForm } from './ReplyForm'
import { threadOf } from './threadOf'

type Props = { story: Pick<Article, 'path' | 'commentPolicy'>; thread: CommentsPage; page: number; site: Site }

/** What readers said about a story, a page of it, and the form to say something oneself. */
export function Comments({ story, thread: { comments, total, pages }, page, site }: Props) {
  const { comments: words, reply } = useWords()
  const open = story.commentPolicy === 'open'
  return (
    <section id="comments" className={styles.comments} aria-labelledby="comments-title">
      <h2 id="comments-title">{words.title(total)}</h2>
      {comments.length === 0 ? (
        <p className={styles.note}>{open ? words.none : words.closed}</p>
      ) : (
        <ol data-unmarked="">
          {threadOf(comments).map((comment) => (
            <CommentItem key={comment.id} comment={comment} story={open ? story : null} site={site} />
          ))}
        </ol>
      )}
      <Pages story={story} page={page} pages={pages} />
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

/** The way to the comments before and after these. */
function Pages({ story, page, pages }: { story: { path: string }; page: number; pages: number }) {
  const words = useWords().comments
  if (pages === 1) return null
  const pathOf = (other: number) => `${commentsPath(story, other)}#comments`
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 && (
        <a href={pathOf(page - 1)} rel="prev">
          {words.earlier}
        </a>
      )}
      <p>{words.pageOf(page, pages)}</p>
      {page < pages && (
        <a href={pathOf(page + 1)} rel="next">
          {words.later}
        </a>
      )}
    </nav>
  )
}
