import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { afterCommit } from '../../database/afterCommit'
import type { Media } from '../../payload-types'
import { forgetIntake, intakeOf } from './intake/intakes'
import { removeRenditions, writeRenditions } from './renditionFiles'

/** Fills the fields that are still empty with what the file says. */
export const fillWords: CollectionBeforeValidateHook<Media> = ({ data = {}, req }) => {
  const words = intakeOf(req)?.words
  if (words === undefined) return data
  const filled = { ...data }
  for (const name of ['caption', 'credit', 'licence'] as const) filled[name] = data[name]?.trim() ? data[name] : words[name]
  if (data.decorative !== true && !data.alt?.trim()) filled.alt = words.alt
  return filled
}

/** Notes what the newsroom works out about a new file. */
export const noteFile: CollectionBeforeChangeHook<Media> = ({ data, req }) => {
  const intake = intakeOf(req)
  if (intake === undefined) return data
  const { fingerprint, colour, renditions } = intake
  return { ...data, fingerprint, colour, renditions: [...new Set(renditions.map(({ width }) => width))] }
}

/** Stores the renditions of a new file once its document is written, and removes those of the file it replaces. */
export const keepRenditions: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  const intake = intakeOf(req)
  if (intake === undefined || !doc.filename) return
  forgetIntake(req)
  await writeRenditions(doc.filename, intake.renditions)
  if (operation === 'update' && previousDoc.filename !== doc.filename) await removeLater(req, previousDoc)
}

export const dropRenditions: CollectionAfterDeleteHook<Media> = ({ doc, req }) => removeLater(req, doc)

/** A change that is taken back must find its files where they were. */
const removeLater = (req: PayloadRequest, picture: Media) =>
  afterCommit(req, () => {
    removeRenditions(picture).catch((error: unknown) => req.payload.logger.error({ err: error }, 'Renditions of a picture could not be removed.'))
  })
