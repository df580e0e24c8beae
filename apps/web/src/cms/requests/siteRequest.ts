import { siteSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** The paper's own settings. */
export const siteRequest = () => ({
  name: 'site',
  path: '/api/globals/site',
  query: { select: fields('title', 'tagline', 'language', 'timeZone', 'footer', 'footerPages'), populate: { pages: fields('slug', 'title') }, depth: 1 },
  schema: siteSchema,
})
