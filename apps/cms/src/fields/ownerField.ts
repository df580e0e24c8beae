import type { RelationshipField } from 'payload'
import { nobody, staffOnly } from '../access/allow'

/** Who made the document: what "one's own" means in the permission table. */
export const ownerField: RelationshipField = {
  name: 'owner',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  access: { read: staffOnly, create: nobody, update: nobody },
  admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['owner']) },
  hooks: { beforeChange: [({ operation, value, req }): unknown => (operation === 'create' ? (req.user?.id ?? value) : value)] },
}
