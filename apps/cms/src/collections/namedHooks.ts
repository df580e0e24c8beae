import type { CollectionConfig } from 'payload'
import { recordRemoval, recordTrash } from '../audit/recordRemovals'
import { announceNamed } from '../outbox/announceNamed'
import { keepNamedAddress } from './redirects/keepNamedAddress'
import { refuseDeletion, refuseTrash, type NamedKind } from './usage/removalRefusals'

/** What a section, author or topic does when it is saved, trashed or deleted; the order is that of the lists. */
export function namedHooks(kind: NamedKind): NonNullable<CollectionConfig['hooks']> {
  const { beforeOperation = [], beforeChange = [], afterChange = [], afterDelete = [] } = announceNamed(kind)
  return {
    beforeOperation,
    beforeChange: [...beforeChange, refuseTrash(kind)],
    beforeDelete: [refuseDeletion(kind)],
    afterChange: [keepNamedAddress(kind), ...afterChange, recordTrash(kind)],
    afterDelete: [...afterDelete, recordRemoval(kind)],
  }
}
