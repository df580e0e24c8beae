import type { UIField } from 'payload'

/** Under the headline: how long it is and where it will be cut. */
export const headlineMeter: UIField = {
  name: 'headlineMeter',
  type: 'ui',
  admin: { components: { Field: '/admin/writing/HeadlineMeter.client#HeadlineMeter' }, disableListColumn: true },
}

/** Under the body, and always in sight while one writes: words and minutes. */
export const lengthMeter: UIField = {
  name: 'lengthMeter',
  type: 'ui',
  admin: { components: { Field: '/admin/writing/LengthMeter.client#LengthMeter' }, disableListColumn: true },
}
