import { pageOf, sectionRefSchema, sectionSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** The sections, in the order of the navigation. */
export const sectionsRequest = () => ({
  name: 'sections',
  path: '/api/sections',
  query: { select: fields('slug', 'name', 'colour'), sort: 'order', limit: 50, depth: 0, pagination: false },
  schema: pageOf(sectionRefSchema),
})

/** One section with its description. */
export const sectionRequest = (slug: string) => ({
  name: `section ${slug}`,
  path: '/api/sections',
  query: { where: { slug: { equals: slug } }, select: fields('slug', 'name', 'colour', 'description'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(sectionSchema),
})
