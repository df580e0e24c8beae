import type { Field } from 'payload'

/** The place in the form where a conflict, a text found again or trouble with saving shows. Nothing is stored. */
export const savingField: Field = {
  name: 'saving',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/admin/saving/SavingDesk.client#SavingDesk' } },
}
