import { redirectsPlugin } from '@payloadcms/plugin-redirects'
import type { CollectionAfterChangeHook } from 'payload'
import { z } from 'zod'
import { allowEach } from '../../access/allow'
import { announce } from '../../outbox/announce'
import { wholeDocument } from '../wholeDocument'
import { exportEndpoint } from './exportEndpoint'
import { importEndpoint } from './importEndpoint'
import { placeRedirect, shortenOthers } from './placeRedirect'
import { redirectFields } from './redirectFields'

const storedRedirect = z.looseObject({ from: z.string().startsWith('/') })
const oldAddresses = (...redirects: unknown[]) => [
  ...new Set(redirects.map((redirect) => storedRedirect.safeParse(redirect)).flatMap(({ data }) => (data === undefined ? [] : [data.from]))),
]
const renew: CollectionAfterChangeHook = ({ doc, previousDoc, req }) => announce(req, { kind: 'redirect', from: oldAddresses(doc, previousDoc) })

/** Old addresses. A redirect to a story names it, so that a renamed story's redirects all lead to its present address in one hop. */
export const redirects = redirectsPlugin({
  collections: ['articles'],
  overrides: {
    labels: { singular: 'Redirect', plural: 'Redirects' },
    admin: {
      group: 'Paper',
      useAsTitle: 'from',
      defaultColumns: ['from', 'to.type', 'to.reference', 'to.url'],
      listSearchableFields: ['from', 'to.url'],
      description: 'Old addresses and where they lead. Renamed stories make theirs by themselves.',
      components: { beforeListTable: ['/admin/redirects/RedirectLists#RedirectLists'] },
    },
    access: allowEach('redirects'),
    endpoints: [importEndpoint, exportEndpoint],
    hooks: {
      beforeOperation: [wholeDocument],
      beforeChange: [placeRedirect],
      afterChange: [shortenOthers, renew],
      afterDelete: [({ doc, req }) => announce(req, { kind: 'redirect', from: oldAddresses(doc) })],
    },
    fields: redirectFields,
  },
})
