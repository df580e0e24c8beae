import { siteSchema } from '@broadsheet/contract'
import { fields } from '../searchOf'

/** The paper's own settings. */
export const siteRequest = () => ({
  name: 'site',
  path: '/api/globals/site',
  query: { select: fields('title', 'tagline', 'language', 'timeZone', 'footer'), depth: 0 },
  schema: siteSchema,
})
