import type { PreviewLink as ListedLink } from '@broadsheet/contract'
import type { PreviewLink } from '../../payload-types'

/** A stored link as the newsroom's own pages list it. */
export const listedLink = ({ id, madeBy, createdAt, expiresAt, lastOpenedAt, opens }: PreviewLink): ListedLink => ({
  id,
  madeBy,
  createdAt,
  expiresAt,
  lastOpenedAt: lastOpenedAt ?? null,
  opens,
})
