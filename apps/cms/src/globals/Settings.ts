import type { GlobalConfig } from 'payload'
import { allow } from '../access/allow'
import { refuseStaleGlobal } from '../saving/refuseStaleEdit'

/** How the newsroom works; readers see nothing of it. */
export const Settings: GlobalConfig = {
  slug: 'settings',
  label: 'Newsroom settings',
  admin: { group: 'System' },
  access: { read: allow('read', 'settings'), update: allow('update', 'settings') },
  hooks: { beforeChange: [refuseStaleGlobal] },
  fields: [
    {
      type: 'collapsible',
      label: 'History of stories',
      admin: { description: 'What readers have ever seen, what has a name and the newest version are always kept.' },
      fields: [
        {
          name: 'autosaveDays',
          label: 'Days to keep every autosave',
          type: 'number',
          required: true,
          defaultValue: 30,
          min: 1,
          max: 3650,
          admin: { description: 'After that, of the autosaves of a stretch of writing only the last is kept.' },
        },
        {
          name: 'versionsPerStory',
          label: 'Versions to keep of a story',
          type: 'number',
          required: true,
          defaultValue: 2000,
          min: 0,
          admin: { description: 'Autosaves go first, then the oldest drafts. 0 for no limit.' },
        },
      ],
    },
  ],
}
