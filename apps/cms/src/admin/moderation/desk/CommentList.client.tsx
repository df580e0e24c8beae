'use client'

import { memo, useEffect, useRef } from 'react'
import type { DeskComment } from '../../../moderation/deskShapes'
import { Moment } from '../../desk/Moment.client'
import css from './CommentList.module.css'

type Props = { comments: DeskComment[]; focus: string | null; onFocus: (id: string) => void }

/** The comments of the pile that are loaded, in a few words each. */
export function CommentList({ comments, focus, onFocus }: Props) {
  const list = useRef<HTMLOListElement>(null)

  // only the list scrolls: the page stays where the comment is read
  useEffect(() => {
    const shelf = list.current
    const current = shelf?.querySelector<HTMLElement>('[aria-current]')
    if (shelf == null || current == null) return
    const top = current.offsetTop - shelf.offsetTop
    if (top < shelf.scrollTop) shelf.scrollTop = top
    else if (top + current.offsetHeight > shelf.scrollTop + shelf.clientHeight) shelf.scrollTop = top + current.offsetHeight - shelf.clientHeight
  }, [focus])

  return (
    <ol ref={list} className={css['list']} aria-label="Comments of this pile">
      {comments.map((comment) => (
        <Row key={comment.id} comment={comment} current={comment.id === focus} onFocus={onFocus} />
      ))}
    </ol>
  )
}

const Row = memo(function Row({ comment, current, onFocus }: { comment: DeskComment; current: boolean; onFocus: Props['onFocus'] }) {
  const { id, name, text, createdAt, story, reportCount, spam } = comment
  return (
    <li>
      <button type="button" className={css['row']} aria-current={current ? 'true' : undefined} onClick={() => onFocus(id)}>
        <span className={css['head']}>
          <span className={css['name']} dir="auto">
            {name}
          </span>
          {reportCount > 0 && <span className={css['flag']}>{reportCount === 1 ? '1 report' : `${reportCount} reports`}</span>}
          {spam !== null && spam.score >= 0.5 && <span className={css['flag']}>{Math.round(spam.score * 100)} % spam</span>}
        </span>
        <span className={css['text']} dir="auto">
          {text.slice(0, 160)}
        </span>
        <span className={css['facts']}>
          <Moment at={createdAt} />
          {story !== null && <span dir="auto"> · {story.headline}</span>}
        </span>
      </button>
    </li>
  )
})
