import { authorSchema, pageOf } from '@broadsheet/contract'
import { fields } from '../searchOf'
import { cardPopulate } from './cardFields'

/** One author with everything the author's page shows. */
export const authorRequest = (slug: string) => ({
  name: `author ${slug}`,
  path: '/api/authors',
  query: {
    where: { slug: { equals: slug } },
    select: fields('slug', 'name', 'roleLine', 'bio', 'photo', 'links'),
    populate: cardPopulate,
    limit: 1,
    depth: 1,
    pagination: false,
  },
  schema: pageOf(authorSchema),
})
