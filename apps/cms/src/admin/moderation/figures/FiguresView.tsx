import { scopeOf } from '@broadsheet/newsroom'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { rolesOf } from '../../../access/rolesOf'
import { DeskTabs } from '../desk/DeskTabs'
import { Figures } from './Figures'
import { readFigures } from './readFigures'

const span = 30

/** What the moderation desk did lately, for those who may read its decisions; others are sent to the start page. */
export async function FiguresView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  if (req.user === null) redirect(`${adminRoute}/login?${new URLSearchParams({ redirect: `${adminRoute}/moderation/figures` })}`)
  if (scopeOf(rolesOf(req.user), 'read', 'decisions') !== 'all') redirect(adminRoute)
  return (
    <DefaultTemplate i18n={req.i18n} locale={locale} params={params} payload={req.payload} permissions={permissions} req={req} searchParams={searchParams} user={req.user} visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: 'Moderation', url: formatAdminURL({ adminRoute, path: '/moderation' }) }, { label: 'Figures' }]} />
      <Gutter>
        <main>
          <DeskTabs adminRoute={adminRoute} current="figures" />
          <Figures figures={await readFigures(req, span)} span={span} />
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
