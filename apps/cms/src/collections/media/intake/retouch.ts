import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import type { Media } from '../../../payload-types'
import { mediaFolder } from '../missingFile'
import { keepFocalPoint, uploadEditsOf } from './uploadEdits'

const argsSchema = z.object({ id: z.string(), data: z.looseObject({ focalX: z.number().optional().catch(undefined), focalY: z.number().optional().catch(undefined) }) })

/**
 * A crop makes a new picture of a stored one: it is taken in like an upload, and gets a name of its own. A focal point,
 * whether it comes from the admin's drawer or with the fields, is asked for in the way in which Payload draws all crops anew.
 */
export const retouch: CollectionBeforeOperationHook = async (hook) => {
  const { args, req } = hook
  const operation: unknown = Reflect.get(hook, 'operation')
  const change = argsSchema.safeParse(args)
  if (operation !== 'update' || req.file !== undefined || !change.success) return
  const { crop, focalPoint: dragged } = uploadEditsOf(req)
  const { focalX: x, focalY: y } = change.data.data
  const focalPoint = dragged ?? (x === undefined || y === undefined ? null : { x, y })
  if (crop === null && focalPoint === null) return
  const stored = await req.payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: change.data.id } }, req })
  if (!stored?.filename) return
  if (crop !== null) {
    const bytes = await readFile(path.join(mediaFolder, stored.filename))
    req.file = { name: stored.filename, data: bytes, size: bytes.length, mimetype: stored.mimeType ?? '' }
  } else {
    const moved = focalPoint?.x !== stored.focalX || focalPoint?.y !== stored.focalY
    keepFocalPoint(req, moved ? focalPoint : null)
    if (moved) forgetFields(Reflect.get(args, 'data'))
  }
}

/** Payload draws nothing anew where the fields say already what is asked for. */
function forgetFields(data: unknown): void {
  const fields = z.custom<object>((value) => typeof value === 'object' && value !== null).parse(data)
  for (const name of ['focalX', 'focalY']) Reflect.deleteProperty(fields, name)
}
