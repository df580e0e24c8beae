import { articlePath } from '@broadsheet/contract'
import type { GeneratePreviewURL } from 'payload'
import { env } from '../../env'

/** The story's address on the site, once it has one. */
export const viewOnSite: GeneratePreviewURL = (doc) => {
  const { path, _status: status } = doc
  return typeof path === 'string' && path !== '' && status === 'published' ? `${env.SITE_URL}${articlePath({ path })}` : null
}
