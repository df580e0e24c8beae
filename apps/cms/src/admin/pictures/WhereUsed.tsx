import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { usesOf } from '../../collections/media/uses/usesOf'
import css from './WhereUsed.module.css'

/** Where the open picture is used, each place leading to where it can be taken out. */
export async function WhereUsed({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const uses = await usesOf(req, String(id))
  const adminRoute = req.payload.config.routes.admin
  return (
    <section className={css['uses']} aria-labelledby="where-used">
      <h2 id="where-used" className={css['title']}>
        Where it is used
      </h2>
      {uses.length === 0 ? (
        <p>Nowhere yet. It can be deleted.</p>
      ) : (
        <>
          <ul role="list">
            {uses.map((use) => (
              <li key={`${use.collection} ${use.id}`}>
                <Link href={formatAdminURL({ adminRoute, path: use.as === 'setting' ? `/globals/${use.id}` : `/collections/${use.collection}/${use.id}` })} prefetch={false} dir="auto">
                  {use.title}
                </Link>{' '}
                <span className={css['as']}>{use.as}</span>
              </li>
            ))}
          </ul>
          <p>It cannot be deleted while it is used.</p>
        </>
      )}
    </section>
  )
}
