import type { Field } from 'payload'
import { nobody, staffOnly } from '../../access/allow'

/**
 * The id of every picture a story shows, wherever in it: worked out at save, so that the library knows where a picture is
 * used. Plain ids and no relation, since an old version may name a picture that has been deleted since.
 */
export const picturesField: Field = {
  name: 'pictures',
  type: 'text',
  hasMany: true,
  index: true,
  access: { read: staffOnly, create: nobody, update: nobody },
  admin: { hidden: true },
}
