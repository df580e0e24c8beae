import type { CollectionBeforeOperationHook } from 'payload'

const changes: ReadonlySet<unknown> = new Set(['create', 'update', 'delete'])

/**
 * Payload hands the hooks after a change only the fields that the request has selected for its answer. Ours tell the site
 * what has changed by other fields than these, so whoever changes a document is answered with all of it.
 */
export const wholeDocument: CollectionBeforeOperationHook = (hook) => {
  const { args } = hook
  if (changes.has(Reflect.get(hook, 'operation')) && 'select' in args) delete args.select
}
