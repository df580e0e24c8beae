'use client'

import { deskQueues, queueWords, type DeskQueue } from '../../../moderation/deskQueues'
import type { DeskCounts } from '../../../moderation/deskShapes'
import { keyOf } from './deskCommands'
import css from './QueuePicker.module.css'

type Props = { current: DeskQueue; counts: DeskCounts; onPick: (queue: DeskQueue) => void }

/** The piles with how much lies in each. */
export function QueuePicker({ current, counts, onPick }: Props) {
  return (
    <nav className={css['picker']} aria-label="Piles of comments" aria-keyshortcuts={keyOf('queue')}>
      <ul className={css['piles']}>
        {deskQueues.map((queue) => (
          <li key={queue}>
            <button type="button" className={css['pile']} aria-current={queue === current ? 'page' : undefined} title={queueWords[queue].about} onClick={() => onPick(queue)}>
              {queueWords[queue].label} <span className={css['count']}>{counts[queue].toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
