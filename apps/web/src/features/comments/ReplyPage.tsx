import { articlePath, type Comment, ownPath, threadPath } from '@broadsheet/contract'
import { Passage } from '../../words/Passage'
import { useWords } from '../../words/Wording'
import { CommentText } from './CommentText'
import { ReplyForm } from './ReplyForm'
import type { ReplyErrors, ReplyTrouble, Typed } from './replyFields'
import styles from './ReplyPage.module.css'

/** What the page of its own shows: the form, with what was typed and what is wrong, in the newsroom's own words (`message`) where it has any; the outcome; or that there is nothing to show. */
export type ReplyView =
  | { shows: 'form'; typed: Typed; errors: ReplyErrors; trouble: ReplyTrouble | null; message?: string | null; opened?: string }
  | { shows: 'outcome'; outcome: 'pending' | 'approved'; own: string | null }
  | { shows: 'message'; trouble: ReplyTrouble }

/** The story a reply belongs to. */
export type RepliedTo = { path: string; headline: string; language: string | null }

type Props = { view: ReplyView; story: RepliedTo | null; parent: Pick<Comment, 'name' | 'text'> | null }

/** The reply form on a page of its own, and what came of it. */
export function ReplyPage({ view, story, parent }: Props) {
  const { reply: words, comments } = useWords()
  const title = view.shows === 'outcome' ? words.outcome[view.outcome].title : parent === null ? words.title : comments.replyTo(parent.name)
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      {story !== null && view.shows !== 'outcome' && (
        <p className={styles.about}>
          <a href={articlePath(story)}>
            <HeadlineOf story={story} />
          </a>
        </p>
      )}
      {parent !== null && view.shows === 'form' && (
        <blockquote className={styles.quoted}>
          <CommentText text={parent.text} />
        </blockquote>
      )}
      {view.shows === 'form' && <ReplyForm typed={view.typed} errors={view.errors} trouble={view.trouble} message={view.message ?? null} opened={view.opened ?? null} />}
      {view.shows === 'message' && <p role="alert">{words.refused[view.trouble]}</p>}
      {view.shows === 'outcome' && <p role="status">{words.outcome[view.outcome].text}</p>}
      {view.shows === 'outcome' && view.own !== null && (
        <p>
          <a href={ownPath(view.own)} rel="nofollow">
            {words.own}
          </a>
        </p>
      )}
      {story !== null && view.shows === 'outcome' && (
        <p>
          <a href={threadPath(story)}>{words.back}</a>: <HeadlineOf story={story} />
        </p>
      )}
    </div>
  )
}

function HeadlineOf({ story }: { story: RepliedTo }) {
  return (
    <Passage as="span" language={story.language}>
      {story.headline}
    </Passage>
  )
}
