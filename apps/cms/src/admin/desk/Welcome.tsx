import { Button, Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { DelayNotice } from './DelayNotice'
import { MailNotice } from './MailNotice'
import { readDesk } from './readDesk'
import { StoryList } from './StoryList'
import css from './Welcome.module.css'

/** The start page: what a person most likely came to do, and what is wrong if anything is. */
export async function Welcome({ payload, user }: ServerProps) {
  if (user === undefined) return null
  const adminRoute = payload.config.routes.admin
  const { mayWrite, waiting, drafts, published, runsThePaper, delay } = await readDesk(payload, user)
  return (
    <div className={css['welcome']}>
      <div className={css['head']}>
        <h1 className={css['greeting']}>Welcome, {user.name}</h1>
        <div className={css['actions']}>
          {waiting !== null && (
            <Link className={css['waiting']} href={formatAdminURL({ adminRoute, path: '/moderation' })} prefetch={false}>
              <strong>{waiting}</strong> {waiting === 1 ? 'comment is waiting' : 'comments are waiting'}
            </Link>
          )}
          {mayWrite && (
            <Button el="link" to={formatAdminURL({ adminRoute, path: '/collections/articles/create' })} margin={false}>
              Write a story
            </Button>
          )}
        </div>
      </div>
      {delay !== null && <DelayNotice delay={delay} />}
      {runsThePaper && <MailNotice />}
      <div className={css['lists']}>
        {drafts !== null && (
          <StoryList title="Carry on where you left off" empty="No drafts." stories={drafts} adminRoute={adminRoute} onSite={false} />
        )}
        <StoryList title="Latest in the paper" empty="Nothing is published yet." stories={published} adminRoute={adminRoute} onSite />
      </div>
    </div>
  )
}
