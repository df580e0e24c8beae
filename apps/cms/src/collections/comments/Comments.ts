import { commentLimits, commentStatusSchema } from '@broadsheet/contract'
import { rejectionReasonNames, rejectionReasons } from '@broadsheet/newsroom'
import type { CollectionConfig } from 'payload'
import { allow, allowField, nobody } from '../../access/allow'
import { commentDeskEndpoints } from '../../moderation/commentDeskEndpoints'
import { forgetEndpoint } from '../../spam/forgetEndpoint'
import { learnFromModerator } from '../../spam/learnFromModerator'
import { wholeDocument } from '../wholeDocument'
import { announceComment, announceCommentRemoval } from './announceComment'
import { liftReplies } from './liftReplies'
import { noteDecision } from './noteDecision'
import { ownCommentEndpoint } from './ownCommentEndpoint'
import { recordDecision } from './recordDecision'
import { replyEndpoint } from './replyEndpoint'
import { reportEndpoint } from './reportEndpoint'
import { settleReports } from './settleReports'
import { shownToReaders } from './shownToReaders'
import { commentsPageEndpoint, newestCommentsEndpoint } from './threadEndpoints'

const readPrivate = { read: allowField('readPrivate', 'comments'), create: nobody, update: nobody }
const written = { access: { update: nobody } }
/** What the newsroom works out, for those who decide. */
const forTheDesk = { read: allowField('update', 'comments'), create: nobody, update: nobody }

/** What readers write under stories. The site alone hands them in; moderators decide what is shown. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'name', 'article', 'createdAt', 'status'],
    listSearchableFields: ['text', 'name'],
    group: 'Newsroom',
    pagination: { defaultLimit: 25 },
    description: 'The archive of all that readers wrote. What waits is decided under Moderation.',
    components: {
      edit: { beforeDocumentControls: ['/admin/moderation/DecideButtons.client#DecideButtons'] },
    },
  },
  access: {
    read: allow('read', 'comments', { public: shownToReaders }),
    // even the site goes through the endpoint below, which decides what becomes of a comment
    create: () => false,
    update: allow('update', 'comments'),
    delete: allow('delete', 'comments'),
  },
  defaultSort: '-createdAt',
  endpoints: [replyEndpoint, ownCommentEndpoint, reportEndpoint, commentsPageEndpoint, newestCommentsEndpoint, forgetEndpoint, ...commentDeskEndpoints],
  hooks: {
    beforeOperation: [wholeDocument],
    beforeChange: [recordDecision, learnFromModerator],
    afterChange: [noteDecision, settleReports, announceComment],
    beforeDelete: [liftReplies],
    afterDelete: [announceCommentRemoval],
  },
  indexes: [{ fields: ['article', 'status', 'createdAt'] }, { fields: ['status', 'createdAt'] }, { fields: ['email', 'status'] }],
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'pending',
      options: commentStatusSchema.options.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) })),
      admin: { position: 'sidebar', components: { Cell: '/admin/moderation/StatusCell.client#StatusCell' } },
    },
    { name: 'text', type: 'textarea', required: true, maxLength: commentLimits.text * 2, ...written, admin: { components: { Cell: '/admin/moderation/CommentTextCell#CommentTextCell' } } },
    { name: 'name', type: 'text', required: true, ...written },
    { name: 'email', type: 'email', required: true, index: true, access: readPrivate },
    { name: 'site', label: 'Web site', type: 'text', ...written },
    { name: 'article', label: 'Story', type: 'relationship', relationTo: 'articles', required: true, index: true, ...written, admin: { position: 'sidebar', components: { Cell: '/admin/moderation/CommentStoryCell#CommentStoryCell' } } },
    { name: 'parent', label: 'In reply to', type: 'relationship', relationTo: 'comments', index: true, ...written, admin: { position: 'sidebar' } },
    {
      name: 'decision',
      type: 'group',
      access: forTheDesk,
      admin: { position: 'sidebar' },
      fields: [
        { name: 'by', type: 'select', options: ['rule', 'moderator'], admin: { readOnly: true } },
        { name: 'moderator', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
        { name: 'at', type: 'date', admin: { readOnly: true } },
        { name: 'rule', type: 'text', admin: { readOnly: true } },
        { name: 'because', type: 'text', admin: { readOnly: true } },
        {
          name: 'reason',
          type: 'select',
          options: rejectionReasonNames.map((value) => ({ value, label: rejectionReasons[value].label })),
          admin: { readOnly: true },
        },
      ],
    },
    /** Every rule that spoke when it was judged last (`Spoken[]`), the one that decided first. */
    { name: 'spoken', type: 'json', access: forTheDesk, admin: { hidden: true } },
    /** How much it is like spam, from 0 to 1, and by what (`string[]`). */
    { name: 'spamScore', type: 'number', access: forTheDesk, admin: { hidden: true } },
    { name: 'spamBecause', type: 'json', access: forTheDesk, admin: { hidden: true } },
    /** How many readers report it, since a moderator looked last. */
    { name: 'reportCount', label: 'Reports', type: 'number', defaultValue: 0, index: true, access: forTheDesk, admin: { position: 'sidebar', readOnly: true } },
    { name: 'editedAt', label: 'Changed by its writer', type: 'date', access: { create: nobody, update: nobody }, admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data['editedAt']) } },
    { name: 'featured', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', description: 'Readers see it marked as one of the best.' } },
    { name: 'locked', label: 'No replies to it', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', description: 'What stands under it stays.' } },
    /** What its decision has taught the spam score, so that it can be unlearned. */
    {
      name: 'learned',
      type: 'group',
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
      fields: [
        { name: 'as', type: 'select', options: ['spam', 'ham'] },
        { name: 'training', type: 'text' },
      ],
    },
    /** Tells a comment sent twice from two comments. */
    { name: 'fingerprint', type: 'text', unique: true, index: true, access: readPrivate, admin: { hidden: true } },
    { name: 'addressHash', type: 'text', index: true, access: readPrivate, admin: { hidden: true } },
    /** Of the text alone, told in small letters and single spaces: finds what is posted over and over. */
    { name: 'textHash', type: 'text', index: true, access: readPrivate, admin: { hidden: true } },
    { name: 'userAgent', type: 'text', access: readPrivate, admin: { hidden: true } },
  ],
}
