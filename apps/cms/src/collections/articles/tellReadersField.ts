import type { CheckboxField } from 'payload'
import { staffOnly } from '../../access/allow'

/** The editor's word that a change to a live story matters to readers. It holds for one publication. */
export const tellReadersField: CheckboxField = {
  name: 'tellReaders',
  label: 'Tell readers it was updated',
  type: 'checkbox',
  defaultValue: false,
  access: { read: staffOnly },
  admin: {
    position: 'sidebar',
    condition: (data) => Boolean(data['path']),
    description: 'Ticked, the story shows a time of update when you publish. Otherwise a published change moves no date. A notice under “Corrections” is told by itself.',
  },
}
