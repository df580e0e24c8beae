import type { ServerProps } from 'payload'
import { env } from '../../env'
import { ShownElsewhere } from './ShownElsewhere.client'

/** How the story will look where it is found or shared, with what the paper itself adds. */
export async function SharingPreviews({ payload }: ServerProps) {
  const { title } = await payload.findGlobal({ slug: 'site', depth: 0 })
  return <ShownElsewhere paper={title} host={new URL(env.SITE_URL).host} now={new Date().toISOString()} />
}
