import { pageOf, seriesSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** One series with its description. */
export const seriesRequest = (slug: string) => ({
  name: `series ${slug}`,
  path: '/api/series',
  query: { where: { slug: { equals: slug } }, select: fields('slug', 'name', 'description'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(seriesSchema),
})
