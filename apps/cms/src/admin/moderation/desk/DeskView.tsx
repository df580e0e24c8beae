import { scopeOf } from '@broadsheet/newsroom'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { rolesOf } from '../../../access/rolesOf'
import { deskQuerySchema } from '../../../moderation/deskShapes'
import { readDeskPage } from '../../../moderation/readDeskPage'
import { Desk } from './Desk.client'
import { DeskTabs } from './DeskTabs'

/** The moderation desk, for those who decide about comments; others are sent to the start page. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  const roles = rolesOf(req.user)
  if (req.user === null) redirect(`${adminRoute}/login?${new URLSearchParams({ redirect: `${adminRoute}/moderation` })}`)
  if (scopeOf(roles, 'update', 'comments') !== 'all') redirect(adminRoute)
  const query = deskQuerySchema.catch(deskQuerySchema.parse({})).parse(searchParams ?? {})
  const mayClose = scopeOf(roles, 'update', 'discussion') === 'all'
  const [page, rules] = await Promise.all([readDeskPage(req, { ...query, after: undefined }), req.payload.findGlobal({ slug: 'discussion', depth: 0, req })])
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: 'Moderation' }]} />
      <Gutter>
        <main>
          <DeskTabs adminRoute={adminRoute} current="desk" />
          <Desk page={page} queue={query.queue} search={query.search} mayJudge={scopeOf(roles, 'judge', 'readers') === 'all'} siteOpen={mayClose ? rules.open !== false : null} />
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
