import { articleSchema, pageOf } from '@broadsheet/contract'
import { fields } from '../searchOf'
import { cardFields, cardPopulate } from './cardFields'

/** One story with everything its page shows. Related stories bring their own section and picture: `depth` 2. */
export const storyRequest = (path: string) => ({
  name: `story ${path}`,
  path: '/api/articles',
  query: {
    where: { path: { equals: path } },
    select: { ...cardFields, ...fields('body', 'topics', 'series', 'related', 'changedAt', 'wordCount', 'commentPolicy', 'meta', 'corrections') },
    populate: { ...cardPopulate, topics: fields('slug', 'name'), series: fields('slug', 'name'), articles: cardFields },
    limit: 1,
    depth: 2,
    pagination: false,
  },
  schema: pageOf(articleSchema),
})
