import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Crop } from './develop'

const percent = z.coerce.number().min(0).max(100)
const point = z.object({ x: percent, y: percent })
const cropSchema = z.object({ x: percent, y: percent, width: percent, height: percent })
const editsSchema = z.object({ crop: cropSchema.optional().catch(undefined), focalPoint: point.optional().catch(undefined) }).catch({})

export type Edits = { crop: Crop | null; focalPoint: { x: number; y: number } | null }

/** What the admin's drawer for a picture has asked for, which it sends beside the form; the focal point is one in what is kept. */
export function uploadEditsOf(req: PayloadRequest): Edits {
  const { crop, focalPoint } = editsSchema.parse(req.query['uploadEdits'])
  const partial = crop !== undefined && crop.width > 0 && crop.height > 0 && (crop.width < 100 || crop.height < 100)
  if (!partial) return { crop: null, focalPoint: focalPoint ?? null }
  return { crop, focalPoint: focalPoint === undefined ? null : { x: within(focalPoint.x, crop.x, crop.width), y: within(focalPoint.y, crop.y, crop.height) } }
}

/** A place in the whole picture, as a place in the part of it that is kept. */
const within = (place: number, from: number, length: number) => Math.round(Math.min(100, Math.max(0, ((place - from) / length) * 100)))

/** Leaves Payload nothing but the focal point to see to: the crop is done. */
export function keepFocalPoint(req: PayloadRequest, focalPoint: Edits['focalPoint']): void {
  req.query = { ...req.query, uploadEdits: focalPoint === null ? {} : { focalPoint } }
}
