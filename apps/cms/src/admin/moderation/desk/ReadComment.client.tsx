'use client'

import { markWords, type WordMatching } from '@broadsheet/newsroom'
import { useEffect, useRef } from 'react'
import type { DeskComment } from '../../../moderation/deskShapes'
import { Moment } from '../../desk/Moment.client'
import { statusLabels } from '../decisionsFor'
import { CommentFacts } from './CommentFacts.client'
import css from './ReadComment.module.css'

type Props = { comment: DeskComment; wordMatching: WordMatching }

/** The comment that is being read, with its story, what it answers, and all that is known of it. */
export function ReadComment({ comment, wordMatching }: Props) {
  const { id, name, email, site, text, createdAt, editedAt, status, story, parent, words, reader, featured, locked } = comment
  const article = useRef<HTMLElement>(null)
  const first = useRef(id)

  useEffect(() => {
    const read = article.current
    // who has just come is not moved
    if (read === null || first.current === id) return
    first.current = ''
    if (read.getBoundingClientRect().top < 0) read.scrollIntoView({ block: 'start' })
    // what was focused may have left the desk with the comment before
    if (document.activeElement === document.body) read.focus({ preventScroll: true })
  }, [id])

  return (
    <article ref={article} className={css['comment']} aria-label={`Comment by ${name}`} tabIndex={-1} data-comment={id}>
      <header className={css['head']}>
        <h2 className={css['name']} dir="auto">
          {name}
        </h2>
        <ul className={css['badges']}>
          <li className={css['badge']} data-tone={status}>
            {statusLabels[status]}
          </li>
          {reader.standing === 'banned' && <li className={css['badge']} data-tone="spam">Banned</li>}
          {reader.standing === 'held' && <li className={css['badge']} data-tone="pending">Always held</li>}
          {featured && <li className={css['badge']} data-tone="approved">One of the best</li>}
          {locked && <li className={css['badge']}>No replies to it</li>}
        </ul>
        <p className={css['facts']}>
          <Moment at={createdAt} />
          {editedAt !== null && (
            <>
              {' · changed '}
              <Moment at={editedAt} />
            </>
          )}
          {email !== null && <> · {email}</>}
          {reader.verified ? ' (email confirmed)' : ' (email not confirmed)'}
          {site !== null && <> · {site}</>}
        </p>
      </header>
      <div className={css['story']}>
        {story === null ? (
          <p>On a story that is not in the paper now</p>
        ) : (
          <>
            <p>
              On{' '}
              <a href={story.href} target="_blank" rel="noreferrer" dir="auto">
                {story.headline}
              </a>
              {story.commentPolicy === 'closed' && ' (comments closed)'}
            </p>
            {story.standfirst !== null && (
              <p className={css['standfirst']} dir="auto">
                {story.standfirst}
              </p>
            )}
          </>
        )}
      </div>
      {parent !== null && (
        <figure className={css['parent']}>
          <figcaption>
            Answers {parent.name}
            {parent.status !== 'approved' && ` (${statusLabels[parent.status].toLowerCase()})`}
          </figcaption>
          <blockquote dir="auto">{parent.text.length > 400 ? `${parent.text.slice(0, 400)}…` : parent.text}</blockquote>
        </figure>
      )}
      <p className={css['text']} dir="auto">
        {markWords(text, words, wordMatching).map(({ text: part, marked }, index) => (marked ? <mark key={index}>{part}</mark> : part))}
      </p>
      <CommentFacts comment={comment} />
    </article>
  )
}
