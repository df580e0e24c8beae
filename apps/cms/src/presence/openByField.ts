import type { Field } from 'payload'

/** A column of the list of stories: who has each open now. Nothing is stored. */
export const openByField: Field = {
  name: 'openBy',
  label: 'Open now',
  type: 'ui',
  admin: { components: { Cell: '/presence/OpenByCell#OpenByCell' } },
}
