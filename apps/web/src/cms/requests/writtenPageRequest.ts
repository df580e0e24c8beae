import { pageOf, writtenPageSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** One page that the newsroom has written. Links in it lead to stories: `depth` 1. */
export const writtenPageRequest = (slug: string) => ({
  name: `page ${slug}`,
  path: '/api/pages',
  query: {
    where: { slug: { equals: slug } },
    select: fields('slug', 'title', 'description', 'body', 'updatedAt'),
    populate: { articles: fields('path', 'headline') },
    limit: 1,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(writtenPageSchema),
})
