import { staffRoles } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allow, allowField } from '../../access/allow'
import { rolesOf } from '../../access/rolesOf'
import { inviteEndpoint } from './inviteEndpoint'
import { outsideTransaction } from './outsideTransaction'
import { passwordMail } from './passwordMail'
import { recordLeaving, recordPeople } from './recordPeople'

const self = (id: string) => ({ id: { equals: id } })

/** People who log in to the newsroom. Bylines are authors, who need no login. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Colleague', plural: 'Colleagues' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    group: 'Newsroom',
    components: { beforeListTable: ['/admin/colleagues/Invite#Invite'] },
  },
  access: {
    admin: ({ req }) => rolesOf(req.user).length > 0,
    read: allow('read', 'users', { own: self }),
    create: allow('create', 'users'),
    update: allow('update', 'users', { own: self }),
    delete: allow('delete', 'users'),
    unlock: allow('delete', 'users'),
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
    // its `expiration` stays unset: set here, it would overrule the seven days of an invitation
    forgotPassword: {
      generateEmailSubject: () => 'Set a new password for the newsroom',
      generateEmailHTML: (args) => passwordMail({ kind: 'reset', token: args?.token ?? '' }),
    },
  },
  endpoints: [inviteEndpoint],
  hooks: {
    beforeOperation: [outsideTransaction],
    beforeChange: [
      async ({ data, operation, req }) => {
        // whoever sets the newsroom up runs it
        const { totalDocs } = operation === 'create' ? await req.payload.count({ collection: 'users', req }) : { totalDocs: 1 }
        return totalDocs === 0 ? { ...data, roles: ['admin'] } : data
      },
    ],
    afterChange: [recordPeople],
    afterDelete: [recordLeaving],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: [...staffRoles],
      defaultValue: ['reporter'],
      access: { create: allowField('assignRoles', 'users'), update: allowField('assignRoles', 'users') },
      admin: { description: 'Admin: everything. Editor: publishes. Reporter: writes. Moderator: comments.' },
    },
    { name: 'author', type: 'relationship', relationTo: 'authors', admin: { description: 'The byline of this person, if there is one.' } },
  ],
}
