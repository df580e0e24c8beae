import { archivePageLength, articleCardSchema, pageOf, spanOfMonth } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** A page of the stories published in a month (`yyyy-mm`), oldest first: what comes later moves none of them to another page. */
export function archiveRequest({ month, page }: { month: string; page: number }) {
  const { from, before } = spanOfMonth(month)
  return {
    name: `stories of ${month}`,
    path: '/api/articles',
    query: {
      where: { publishedAt: { greater_than_equal: from, less_than: before } },
      select: fields('path', 'headline', 'section', 'publishedAt', 'retracted', 'language'),
      populate: { sections: fields('path', 'name', 'colour') },
      sort: 'publishedAt,id',
      limit: archivePageLength,
      page,
      depth: 1,
    },
    schema: pageOf(articleCardSchema.pick({ path: true, headline: true, section: true, publishedAt: true, retracted: true, language: true })),
  }
}
