import type { CollectionConfig } from 'payload'
import { allow } from '../../access/allow'
import { compareEndpoint } from '../../history/compareEndpoint'
import { keepEndpoint } from '../../history/keepEndpoint'
import { presenceEndpoint } from '../../presence/presenceEndpoint'
import { withoutBulkEdit } from '../../saving/bulkFields'
import { recordSave } from '../../saving/recordSave'
import { refuseStaleStory } from '../../saving/refuseStaleStory'
import { noteSave } from '../../saving/noteSave'
import { wholeDocument } from '../wholeDocument'
import { announceArticle, announceRemoval } from './announceArticle'
import { articleFields } from './articleFields'
import { copyAsDraft } from './copyAsDraft'
import { monthsEndpoint } from './monthsEndpoint'
import { notePictures } from './notePictures'
import { livePreview } from './livePreview'
import { keepOldAddresses } from './keepOldAddresses'
import { forgetOldAddresses } from './forgetOldAddresses'
import { placeStory } from './placeStory'
import { publishersOnly } from './publishersOnly'
import { liveOnly } from './liveOnly'
import { refuseEndlessBody } from '../refuseEndlessBody'
import { refuseMissing } from './refuseMissing'
import { rememberStory, rereadStory } from './rememberStory'
import { takeCommentsAlong } from './takeCommentsAlong'
import { recordDeletion, recordStory } from './recordStory'
import { guardTakedown } from './takedown/guardTakedown'
import { takedownEndpoints } from './takedown/takedownEndpoints'
import { markDeleted, markStory } from '../../related/markStory'
import { trashAsDraft } from './trashAsDraft'
import { viewOnSite } from './viewOnSite'

/** Stories. What readers see is the published version alone; every rule about it is in the hooks below, in this order. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Story', plural: 'Stories' },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'section', '_status', 'publishedAt', 'updatedAt', 'openBy'],
    listSearchableFields: ['headline', 'standfirst', 'slug', 'plainText'],
    group: 'Newsroom',
    preview: viewOnSite,
    livePreview,
    components: {
      views: {
        edit: {
          versions: { Component: '/admin/history/HistoryView#HistoryView', tab: { label: 'History' } },
          version: { Component: '/admin/history/VersionView#VersionView' },
        },
      },
      edit: {
        beforeDocumentControls: ['/presence/PresenceNote.client#PresenceNote', '/admin/stories/StandingOfStory.client#StandingOfStory', '/admin/preview/PreviewTools#PreviewTools', '/admin/takedown/Takedown.client#Takedown'],
        PreviewButton: '/admin/stories/ViewOnSite#ViewOnSite',
      },
    },
  },
  access: {
    read: allow('read', 'articles', { public: liveOnly }),
    readVersions: allow('create', 'articles'),
    create: allow('create', 'articles'),
    update: allow('update', 'articles', { own: (id) => ({ owner: { equals: id } }) }),
    delete: allow('delete', 'articles'),
  },
  trash: true,
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 1000 }, validate: false } },
  // who else has a story open is shown and stops nobody: no text can be lost, see refuseStaleStory
  lockDocuments: false,
  endpoints: [compareEndpoint, keepEndpoint, presenceEndpoint, monthsEndpoint, ...takedownEndpoints],
  defaultSort: '-updatedAt',
  defaultPopulate: { path: true, headline: true, kicker: true, standfirst: true, section: true, byline: true, leadMedia: true, publishedAt: true, readingMinutes: true, language: true },
  hooks: {
    beforeOperation: [wholeDocument, noteSave, refuseEndlessBody],
    beforeChange: [refuseStaleStory, copyAsDraft, trashAsDraft, rememberStory, guardTakedown, publishersOnly, refuseMissing, placeStory, notePictures, recordSave],
    afterChange: [rereadStory, keepOldAddresses, markStory, announceArticle, recordStory],
    beforeDelete: [markDeleted, forgetOldAddresses, takeCommentsAlong],
    afterDelete: [announceRemoval, recordDeletion],
  },
  fields: withoutBulkEdit(articleFields),
}
