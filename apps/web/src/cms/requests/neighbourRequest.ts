import { neighbourSchema, pageOf } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** The story published just before or just after another one in the same section. */
export function neighbourRequest({ side, section, publishedAt }: { side: 'previous' | 'next'; section: string; publishedAt: string }) {
  const before = side === 'previous'
  return {
    name: `${side} story in ${section}`,
    path: '/api/articles',
    query: {
      where: { 'section.path': { equals: section }, publishedAt: { [before ? 'less_than' : 'greater_than']: publishedAt } },
      select: fields('path', 'headline', 'retracted', 'language'),
      sort: before ? '-publishedAt' : 'publishedAt',
      limit: 1,
      depth: 0,
      pagination: false,
    },
    schema: pageOf(neighbourSchema),
  }
}
