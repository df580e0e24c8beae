import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'

const trashable = z.object({ deletedAt: z.string().nullish() })

/** Whether a save moves its document into the trash, in which it has not been. */
export function goesToTrash({ data, originalDoc, operation }: Pick<Parameters<CollectionBeforeChangeHook>[0], 'data' | 'operation' | 'originalDoc'>): boolean {
  const before = trashable.safeParse(originalDoc)
  const after = trashable.safeParse(data)
  return operation === 'update' && Boolean(after.data?.deletedAt) && !before.data?.deletedAt
}
