import { savingHeaders } from '@broadsheet/contract'
import { readFormTurn } from '@broadsheet/newsroom'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { z } from 'zod'

/** Set by whoever sets a text aside in a conflict: it is stored whatever it started from, since it will not be the newest. */
export const setAside = 'broadsheet:setAside'

const attemptSchema = z.object({
  /** `newsroom`: the system changes a document by itself, in the same transaction in which it reads it. */
  by: z.enum(['person', 'newsroom']),
  operation: z.enum(['save', 'restore']),
  /** Fields the save names, but for those of standing alone. */
  content: z.array(z.string()),
  base: z.string().nullable(),
  form: z.string().nullable(),
  /** Whether it changes many documents by one request. */
  bulk: z.boolean(),
  autosave: z.boolean(),
  draft: z.boolean(),
  aside: z.string().nullable(),
})
export type NotedSave = z.infer<typeof attemptSchema>

const argsSchema = z.looseObject({
  data: z.record(z.string(), z.unknown()).optional().catch(undefined),
  autosave: z.boolean().optional().catch(undefined),
  draft: z.boolean().optional().catch(undefined),
  id: z.unknown().optional(),
})

/** What says where a document stands, or comes along with every form; none of it is written by anybody. */
const standing = new Set(['_status', 'deletedAt', 'updatedAt', 'createdAt', 'id'])

const key = (collection: string) => `broadsheet:save:${collection}`

/**
 * Notes what a save says it started from, before Payload fills that in from the store. Whoever is held to access rules is
 * held to this; the Local API with `overrideAccess` is the newsroom itself.
 */
export const noteSave: CollectionBeforeOperationHook = (hook) => {
  const operation: unknown = Reflect.get(hook, 'operation')
  if (operation !== 'update' && operation !== 'restoreVersion') return
  const { req, collection, overrideAccess } = hook
  const { data = {}, autosave = false, draft = false, id } = argsSchema.parse(hook.args)
  const attempt: NotedSave = {
    by: overrideAccess === true ? 'newsroom' : 'person',
    operation: operation === 'restoreVersion' ? 'restore' : 'save',
    content: operation === 'restoreVersion' ? ['version'] : Object.keys(data).filter((name) => !standing.has(name)),
    base: baseIn(req, data),
    form: req.headers.get(savingHeaders.form),
    bulk: operation === 'update' && id === undefined,
    autosave,
    draft,
    aside: z.string().nullable().catch(null).parse(req.context[setAside]),
  }
  req.context[key(collection.slug)] = attempt
  // Payload would write an autosave over the one before, even over somebody else's: here each is a version
  if (operation === 'update' && 'autosave' in hook.args) hook.args.autosave = false
}

/** What the save under way says of itself; null where a document is being made. */
export const notedSave = (req: PayloadRequest, collection: string): NotedSave | null => attemptSchema.nullable().catch(null).parse(req.context[key(collection)] ?? null)

/** The save's form and turn, as it is stored. */
export const formOf = ({ form }: NotedSave) => readFormTurn(form)

function baseIn(req: PayloadRequest, data: Record<string, unknown>): string | null {
  const header = req.headers.get(savingHeaders.base)?.replace(/^W\//, '').replaceAll('"', '')
  const { updatedAt } = data
  return header ?? (updatedAt instanceof Date ? updatedAt.toISOString() : typeof updatedAt === 'string' && updatedAt !== '' ? updatedAt : null)
}
