import { isTimeZone, paperLanguages } from '@broadsheet/contract'
import type { GlobalConfig } from 'payload'
import { allow } from '../access/allow'
import { languageOptions } from '../fields/languageOptions'
import { announce } from '../outbox/announce'
import { refuseStaleGlobal } from '../saving/refuseStaleEdit'

/** The paper's name and habits. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'The paper',
  admin: { group: 'Paper' },
  access: { read: allow('read', 'site'), update: allow('update', 'site') },
  hooks: { beforeChange: [refuseStaleGlobal], afterChange: [({ req }) => announce(req, { kind: 'site' })] },
  fields: [
    { name: 'title', type: 'text', required: true, defaultValue: 'The Broadsheet', maxLength: 60 },
    { name: 'tagline', type: 'text', defaultValue: 'News, plainly set', maxLength: 120 },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      options: languageOptions(paperLanguages),
      admin: { isClearable: false, description: 'What the site itself says is in it. With a country, dates and numbers are those of the country.' },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'UTC',
      admin: { description: 'Times on the site are shown in it: America/New_York, Europe/Berlin.' },
      validate: (value: string | null | undefined) => isTimeZone(value ?? '') || 'Enter a time zone, such as Europe/Berlin.',
    },
    { name: 'footer', type: 'textarea', maxLength: 500 },
    { name: 'footerPages', label: 'Pages at the foot', type: 'relationship', relationTo: 'pages', hasMany: true, maxRows: 12, admin: { description: 'Linked at the foot of every page, in this order.' } },
  ],
}
