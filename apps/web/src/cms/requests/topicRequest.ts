import { pageOf, topicSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** One topic with its description. */
export const topicRequest = (slug: string) => ({
  name: `topic ${slug}`,
  path: '/api/topics',
  query: { where: { slug: { equals: slug } }, select: fields('slug', 'name', 'description'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(topicSchema),
})
