import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { CollectionAfterChangeHook, Field } from 'payload'
import { z } from 'zod'
import { allow } from '../access/allow'
import { announce } from '../outbox/announce'
import { wholeDocument } from './wholeDocument'

const fromField: Field = {
  name: 'from',
  label: 'Old address',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  admin: { description: 'An address of this site without its host, such as /2026/11/old-name.' },
  validate: (value: string | null | undefined) =>
    (/^\/(?!\/)[^\s?#]*$/.test(value ?? '') && value !== '/') || 'Begin with a single / and leave out host, query and spaces: /2026/11/old-name.',
}

const storedRedirect = z.looseObject({ from: z.string().startsWith('/') })
const oldAddresses = (...redirects: unknown[]) => [
  ...new Set(redirects.map((redirect) => storedRedirect.safeParse(redirect)).flatMap(({ data }) => (data === undefined ? [] : [data.from]))),
]
const renew: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => announce(req, { kind: 'redirect', from: oldAddresses(doc, previousDoc) })

/** Old addresses. A redirect names the story, so that a renamed story's redirects all lead to its present address in one hop. */
export const redirects = redirectsPlugin({
  collections: ['articles'],
  overrides: {
    labels: { singular: 'Redirect', plural: 'Redirects' },
    admin: { group: 'Paper', useAsTitle: 'from', description: 'Old addresses and where they lead. Renamed stories make theirs by themselves.' },
    access: {
      read: allow('read', 'redirects'),
      create: allow('create', 'redirects'),
      update: allow('update', 'redirects'),
      delete: allow('delete', 'redirects'),
    },
    hooks: {
      beforeOperation: [wholeDocument],
      afterChange: [renew],
      afterDelete: [({ doc, req }) => announce(req, { kind: 'redirect', from: oldAddresses(doc) })],
    },
    fields: ({ defaultFields }) => defaultFields.map((field) => ('name' in field && field.name === 'from' ? fromField : field)),
  },
})

