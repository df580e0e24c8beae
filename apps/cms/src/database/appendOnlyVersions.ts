import type { Payload } from 'payload'

/**
 * History is written on, never over. Payload stores an unpublishing in the version it withdraws, and with it what readers
 * have read would be gone; here it becomes a version of its own. Call it after the write gate.
 */
export function appendOnlyVersions(payload: Payload): void {
  const update = payload.db.updateVersion.bind(payload.db)
  payload.db.updateVersion = async (args) => {
    const { parent, updatedAt } = args.versionData
    // what only moves a version to another place carries no text
    if (!('version' in args.versionData) || parent === undefined || updatedAt === undefined) return update(args)
    return payload.db.createVersion({
      autosave: false,
      collectionSlug: args.collection,
      createdAt: updatedAt,
      parent,
      req: args.req ?? {},
      updatedAt,
      versionData: args.versionData.version,
    })
  }
}
