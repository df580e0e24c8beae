import { articlePath, type Comment, threadPath } from '@broadsheet/contract'
import { CommentText } from './CommentText'
import { commentWords } from './commentWords'
import { ReplyForm } from './ReplyForm'
import type { ReplyErrors, Typed } from './replyFields'
import styles from './ReplyPage.module.css'

/** What the page of its own shows: the form, with what was typed and what is wrong; the outcome; or that there is nothing to show. */
export type ReplyView =
  | { shows: 'form'; typed: Typed; errors: ReplyErrors; message: string | null }
  | { shows: 'outcome'; outcome: 'pending' | 'approved' }
  | { shows: 'message'; message: string }

type Props = { view: ReplyView; story: { path: string; headline: string } | null; parent: Pick<Comment, 'name' | 'text'> | null }

/** The reply form on a page of its own, and what came of it. */
export function ReplyPage({ view, story, parent }: Props) {
  const title = view.shows === 'outcome' ? commentWords.outcome[view.outcome].title : parent === null ? commentWords.leave : commentWords.replyTo(parent.name)
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {story !== null && view.shows !== 'outcome' && (
        <p className={styles.about}>
          <a href={articlePath(story)}>{story.headline}</a>
        </p>
      )}
      {parent !== null && view.shows === 'form' && (
        <blockquote className={styles.quoted}>
          <CommentText text={parent.text} />
        </blockquote>
      )}
      {view.shows === 'form' && <ReplyForm typed={view.typed} errors={view.errors} message={view.message} />}
      {view.shows === 'message' && <p role="alert">{view.message}</p>}
      {view.shows === 'outcome' && <p role="status">{commentWords.outcome[view.outcome].text}</p>}
      {story !== null && view.shows === 'outcome' && (
        <p>
          <a href={threadPath(story)}>{commentWords.back}</a>: {story.headline}
        </p>
      )}
    </div>
  )
}
