import type { CollectionConfig } from 'payload'
import { allow, allowEach } from '../../access/allow'
import { pageEditor } from '../../body/bodyEditor'
import { recordRemoval, recordTrash } from '../../audit/recordRemovals'
import { slugField } from '../../fields/slugField'
import { announceNamed } from '../../outbox/announceNamed'
import { refuseEndlessBody } from '../refuseEndlessBody'
import { keepNamedAddress } from '../redirects/keepNamedAddress'
import { refuseTakenRoot } from './refuseTakenRoot'

const { beforeOperation = [], beforeChange = [], afterChange = [], afterDelete = [] } = announceNamed('page')

/** What the newsroom says of itself: about us, contact, privacy. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', 'shown', 'updatedAt'], group: 'Paper', description: 'What the paper says of itself, such as “About us”, “Contact” and “Privacy”. Which of them stand at the foot of every page is chosen under “The paper”.' },
  access: {
    ...allowEach('pages'),
    read: allow('read', 'pages', { public: { and: [{ shown: { equals: true } }, { deletedAt: { exists: false } }] } }),
  },
  defaultSort: 'title',
  defaultPopulate: { slug: true, title: true },
  trash: true,
  hooks: {
    beforeOperation: [...beforeOperation, refuseEndlessBody],
    beforeChange: [...beforeChange, refuseTakenRoot('sections')],
    afterChange: [keepNamedAddress('page'), ...afterChange, recordTrash('page')],
    afterDelete: [...afterDelete, recordRemoval('page')],
  },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    slugField({ from: 'title', place: 'section', noun: 'page' }),
    { name: 'shown', label: 'Show to readers', type: 'checkbox', defaultValue: true, index: true, admin: { position: 'sidebar', description: 'Readers see every save of a page that is shown. Leave it off until the page is ready.' } },
    { name: 'description', type: 'textarea', maxLength: 300, admin: { description: 'One sentence under the title; also what search results show.' } },
    { name: 'body', type: 'richText', required: true, editor: pageEditor },
  ],
}
