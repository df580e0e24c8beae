import type { CollectionConfig } from 'payload'
import { allowEach } from '../access/allow'
import { due } from './due'

/**
 * What each live story says, under the story's own id, so that stories can be compared without reading them; and what is left
 * to do for it. A save of a story marks its row, the upkeep of lists does the rest.
 */
export const RelatedProfiles: CollectionConfig = {
  slug: 'related-profiles',
  labels: { singular: 'Profile of a story', plural: 'Profiles of stories' },
  admin: { hidden: true },
  access: allowEach('related'),
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['due', 'publishedAt'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'publishedAt', type: 'date', required: true, index: true },
    /** One of `due`. */
    { name: 'due', type: 'number', required: true, defaultValue: due.nothing },
    /** When `due` was last set by a save: what was done for an earlier one does not count for it. */
    { name: 'markedAt', type: 'date', required: true },
    /** Its words, as `storedProfile` writes them; none yet of a story that has not been entered. */
    { name: 'words', type: 'textarea' },
    /** Its section, topics, authors and series, by id. */
    { name: 'labels', type: 'json' },
    /** The stories next in line for its list, best first. */
    { name: 'runnersUp', type: 'json' },
    /** The stories in whose lists it stood when it was deleted for good: they cannot be found by it any more. */
    { name: 'heldBy', type: 'json' },
  ],
}
