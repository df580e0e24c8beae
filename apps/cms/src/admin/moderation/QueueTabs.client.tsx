'use client'

import { Button, Link, useConfig, useListQuery } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { countsNow, type CommentCounts } from './countsNow'
import { decidedComments } from './decidedComments'
import { statusLabels } from './decisionsFor'
import css from './QueueTabs.module.css'
import { queuePath, queues, type Queue } from './queues'

const labels: Record<Queue, string> = { ...statusLabels, all: 'All' }

/** Links to the queues of the moderation desk, each with the number of its comments; they count along as one decides. */
export function QueueTabs({ counts, current }: { counts: CommentCounts; current: Queue | null }) {
  const { config } = useConfig()
  const { query } = useListQuery()
  const router = useRouter()
  const nav = useRef<HTMLElement>(null)
  const decisions = useSyncExternalStore(decidedComments.subscribe, decidedComments.snapshot, decidedComments.serverSnapshot)
  // new counts come with a new list, in which what was decided here is already done
  useEffect(() => decidedComments.clear(), [counts])

  const showAnew = () => {
    router.refresh()
    // the button that was pressed goes away once the list is new
    nav.current?.focus()
  }

  const now = countsNow(counts, decisions.values())
  const sizes: Record<Queue, number> = { ...now, all: now.pending + now.approved + now.rejected + now.spam }
  const waiting = now.pending === 1 ? '1 comment is waiting.' : `${now.pending} comments are waiting.`
  return (
    <div className={css['bar']}>
      <nav ref={nav} aria-label="Queues of comments" tabIndex={-1}>
        <ul className={css['tabs']}>
          {queues.map((queue) => (
            <li key={queue}>
              <Link className={css['tab']} href={queuePath(config.routes.admin, queue, query.search)} prefetch={false} aria-current={queue === current ? 'page' : undefined}>
                {labels[queue]} <span className={css['count']}>{sizes[queue]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className={css['spoken']} role="status">
        {decisions.size > 0 ? `${decisions.size} decided. ${waiting}` : ''}
      </p>
      {decisions.size > 0 && (
        <Button buttonStyle="subtle" size="small" margin={false} onClick={showAnew}>
          {current === 'pending' && now.pending > 0 ? 'Show the next ones' : 'Show the list anew'}
        </Button>
      )}
    </div>
  )
}
