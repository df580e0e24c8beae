import type { CollectionConfig } from 'payload'
import { allow } from '../../access/allow'
import { wholeDocument } from '../wholeDocument'
import { announceArticle, announceRemoval } from './announceArticle'
import { articleFields } from './articleFields'
import { copyAsDraft } from './copyAsDraft'
import { keepOldAddresses } from './keepOldAddresses'
import { forgetOldAddresses } from './forgetOldAddresses'
import { placeStory } from './placeStory'
import { liveOnly } from './liveOnly'
import { rememberLive } from './rememberLive'
import { viewOnSite } from './viewOnSite'

/** Stories. What readers see is the published version alone; every rule about it is in the hooks below, in this order. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: 'Story', plural: 'Stories' },
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', 'section', '_status', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['headline', 'slug', 'standfirst'],
    group: 'Newsroom',
    preview: viewOnSite,
    components: {
      edit: {
        beforeDocumentControls: ['/admin/stories/StandingOfStory.client#StandingOfStory'],
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
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 1500 }, validate: false } },
  defaultSort: '-updatedAt',
  defaultPopulate: { path: true, headline: true, kicker: true, standfirst: true, section: true, byline: true, leadMedia: true, publishedAt: true, readingMinutes: true },
  hooks: {
    beforeOperation: [wholeDocument],
    beforeChange: [copyAsDraft, rememberLive, placeStory],
    afterChange: [keepOldAddresses, announceArticle],
    beforeDelete: [forgetOldAddresses],
    afterDelete: [announceRemoval],
  },
  fields: articleFields,
}
