'use client'

import type { CommentStatus } from '@broadsheet/contract'
import { rejectionReasons, reportReasons, takenBack } from '@broadsheet/newsroom'
import type { DeskComment } from '../../../moderation/deskShapes'
import { Moment } from '../../desk/Moment.client'
import { statusLabels } from '../decisionsFor'
import css from './CommentFacts.module.css'

const deeds: Record<CommentStatus, string> = { pending: 'held', approved: 'approved', rejected: 'rejected', spam: 'marked as spam' }

/** Why a comment is here, what its reader wrote before, what others object to, and what was decided about it. */
export function CommentFacts({ comment: { spoken, spam, reports, reader, decisions } }: { comment: DeskComment }) {
  const { counts, complete, last } = reader
  const written = counts.pending + counts.approved + counts.rejected + counts.spam
  return (
    <div className={css['facts']}>
      {reports.length > 0 && (
        <section>
          <h3>Readers object</h3>
          <ul>
            {reports.map(({ reason, text, at }) => (
              <li key={at}>
                {reportReasons[reason]}
                {text !== null && <q dir="auto">{text}</q>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>Why it is here</h3>
        {spoken.length === 0 && <p>No rule said anything about it.</p>}
        <ol className={css['spoken']}>
          {spoken.map(({ rule, because }) => (
            <li key={rule}>{because}</li>
          ))}
        </ol>
        {spam !== null && (
          <p>
            {Math.round(spam.score * 100)} % like what was marked as spam here
            {spam.because.length > 0 && `: ${spam.because.join('; ')}`}.
          </p>
        )}
      </section>
      <section>
        <h3>This reader before</h3>
        {written === 0 ? (
          <p>Nothing yet: this is the first comment.</p>
        ) : (
          <p className={css['counts']}>
            {(['approved', 'rejected', 'spam', 'pending'] as const)
              .filter((status) => counts[status] > 0)
              .map((status) => (
                <span key={status} className={css['count']} data-tone={status}>
                  <b>
                    {counts[status]}
                    {!complete && '+'}
                  </b>{' '}
                  {statusLabels[status].toLowerCase()}
                </span>
              ))}
          </p>
        )}
        {last.length > 0 && (
          <ul className={css['last']}>
            {last.map(({ id, text, status }) => (
              <li key={id} data-tone={status}>
                <span className={css['status']}>{statusLabels[status]}</span> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {decisions.some(({ by }) => by === 'moderator') && (
        <section>
          <h3>Decided before</h3>
          <ul>
            {decisions.map(({ to, by, who, because, reason, at }) => (
              <li key={at}>
                <Moment at={at} />: {because === takenBack ? 'taken back' : deeds[to]} by {by === 'rule' ? 'a rule' : (who ?? 'a moderator')}
                {reason !== null && ` (${rejectionReasons[reason].label.toLowerCase()})`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
