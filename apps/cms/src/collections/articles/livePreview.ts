import { livePreviewPath } from '@broadsheet/contract'
import type { LivePreviewConfig } from 'payload'
import { env } from '../../env'

/**
 * The story beside its form, on a page of the site. The address is the same for every story and a plain text on purpose:
 * an address worked out for each story is worked out anew after every save, and where two saves overlap Payload drops it and
 * closes the preview. Which story is shown, and by what right, the form's window tells the page (admin/preview/).
 */
export const livePreview: LivePreviewConfig = {
  url: `${env.SITE_URL}${livePreviewPath()}`,
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 360, height: 740 },
    { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
    { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
  ],
}
