'use client'

import { rejectionReasonNames, rejectionReasons, type RejectionReason } from '@broadsheet/newsroom'
import { useEffect, useRef } from 'react'
import type { DeskComment } from '../../../moderation/deskShapes'
import css from './DeskActions.module.css'
import { keyOf } from './deskCommands'
import { offersFor, type DeskOffer } from './deskOffers'
import { KeyCap } from './KeyCap'

type Props = {
  comment: DeskComment
  mayJudge: boolean
  /** Whether a reason for rejecting it is asked for. */
  asking: boolean
  onOffer: (offer: DeskOffer) => void
  onReason: (reason: RejectionReason | null) => void
  onCancel: () => void
  onHold: () => void
  onBan: () => void
  onLock: () => void
  onFeature: () => void
  onCloseStory: () => void
}

/** What can be done about the comment that is being read. */
export function DeskActions({ comment, mayJudge, asking, onOffer, onReason, onCancel, onHold, onBan, onLock, onFeature, onCloseStory }: Props) {
  const { reader, locked, featured, status, story } = comment
  if (asking) return <Reasons onReason={onReason} onCancel={onCancel} />
  return (
    <div className={css['actions']} role="group" aria-label="Decide on this comment">
      <div className={css['offers']}>
        {offersFor(comment).map((offer) => (
          <button key={offer.command} type="button" className={css['offer']} data-to={offer.to} aria-keyshortcuts={keyOf(offer.command)} onClick={() => onOffer(offer)}>
            {offer.label} <KeyCap>{keyOf(offer.command)}</KeyCap>
          </button>
        ))}
      </div>
      <div className={css['more']}>
        {mayJudge && (
          <>
            <button type="button" className={css['quiet']} aria-keyshortcuts={keyOf('hold')} onClick={onHold}>
              {reader.standing === 'held' ? 'Stop holding this reader' : 'Always hold this reader'} <KeyCap>{keyOf('hold')}</KeyCap>
            </button>
            <button type="button" className={css['quiet']} aria-keyshortcuts={keyOf('ban')} onClick={onBan}>
              {reader.standing === 'banned' ? 'Lift the ban' : 'Ban this reader …'} <KeyCap>{keyOf('ban')}</KeyCap>
            </button>
          </>
        )}
        {status === 'approved' && (
          <>
            <button type="button" className={css['quiet']} aria-pressed={featured} onClick={onFeature}>
              One of the best
            </button>
            <button type="button" className={css['quiet']} aria-pressed={locked} onClick={onLock}>
              No replies to it
            </button>
          </>
        )}
        {story !== null && (
          <button type="button" className={css['quiet']} onClick={onCloseStory}>
            {story.commentPolicy === 'closed' ? 'Open the story’s comments again' : 'Close the story’s comments'}
          </button>
        )}
      </div>
    </div>
  )
}

function Reasons({ onReason, onCancel }: Pick<Props, 'onReason' | 'onCancel'>) {
  const first = useRef<HTMLButtonElement>(null)

  // Enter answers at once: without a reason
  useEffect(() => first.current?.focus({ preventScroll: true }), [])

  return (
    <div className={css['reasons']} role="group" aria-label="Why is it rejected?">
      <p className={css['question']}>Why is it rejected?</p>
      <button ref={first} type="button" className={css['reason']} aria-keyshortcuts="0" onClick={() => onReason(null)}>
        <KeyCap>0</KeyCap> Without a reason
      </button>
      {rejectionReasonNames.map((reason, index) => (
        <button key={reason} type="button" className={css['reason']} aria-keyshortcuts={`${index + 1}`} onClick={() => onReason(reason)}>
          <KeyCap>{`${index + 1}`}</KeyCap> {rejectionReasons[reason].label}
        </button>
      ))}
      <button type="button" className={css['quiet']} aria-keyshortcuts="Escape" onClick={onCancel}>
        Do not reject it <KeyCap>Esc</KeyCap>
      </button>
    </div>
  )
}
