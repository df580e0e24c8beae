import { scopeOf } from '@broadsheet/newsroom'
import { redirect } from 'next/navigation'
import type { BeforeListTableServerProps, Payload, TypedUser } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { BulkDecisions } from './BulkDecisions.client'
import type { CommentCounts } from './countsNow'
import { QueueTabs } from './QueueTabs.client'
import { isBare, queueOf, queuePath } from './queues'

/**
 * What moderators work with, above the list of comments: the queues with their counts, and the decisions on what is
 * selected. A plain link to the comments lands on those that wait. Nothing for people who do not decide on comments.
 */
export async function ModerationBar({ payload, user, searchParams = {} }: BeforeListTableServerProps) {
  if (user === undefined || scopeOf(rolesOf(user), 'update', 'comments') !== 'all') return null
  if (isBare(searchParams)) redirect(queuePath(payload.config.routes.admin, 'pending'))
  return (
    <div>
      <QueueTabs counts={await readCounts(payload, user)} current={queueOf(searchParams)} />
      <BulkDecisions />
    </div>
  )
}

async function readCounts(payload: Payload, user: TypedUser): Promise<CommentCounts> {
  const count = async (status: keyof CommentCounts) => {
    const { totalDocs } = await payload.count({ collection: 'comments', where: { status: { equals: status } }, overrideAccess: false, user })
    return totalDocs
  }
  const [pending, approved, rejected, spam] = await Promise.all([count('pending'), count('approved'), count('rejected'), count('spam')])
  return { pending, approved, rejected, spam }
}
