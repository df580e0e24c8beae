import { pageOf, sectionRefSchema, sectionSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** The sections and their parts, in the order of the navigation. */
export const sectionsRequest = () => ({
  name: 'sections',
  path: '/api/sections',
  query: { select: fields('path', 'name', 'colour'), sort: 'order', limit: 200, depth: 0, pagination: false },
  schema: pageOf(sectionRefSchema),
})

/** One section with its description. */
export const sectionRequest = (path: string) => ({
  name: `section ${path}`,
  path: '/api/sections',
  query: { where: { path: { equals: path } }, select: fields('path', 'name', 'colour', 'description'), limit: 1, depth: 0, pagination: false },
  schema: pageOf(sectionSchema),
})
