import { faultOfAlt, faultOfDecoding, scopeOf, wordLimits, type PictureWords } from '@broadsheet/newsroom'
import { Semaphore } from 'async-mutex'
import { APIError, commitTransaction, initTransaction, ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../../access/rolesOf'
import { slugify } from '../../../fields/slugify'
import type { Media } from '../../../payload-types'
import { develop, type Crop } from './develop'
import { endsEarly } from './endsEarly'
import { inspectFile } from './inspectFile'
import { forgetIntake, rememberIntake } from './intakes'
import { readWords } from './readWords'
import { fingerprintOf, refuseKnown } from './knownPicture'
import { rightsPacket } from './rightsPacket'
import { keepFocalPoint, uploadEditsOf } from './uploadEdits'

/** Decoding takes memory in proportion to the pixels, so few at a time. */
const desk = new Semaphore(2)

const text = z.string().nullish().catch(null)
const argsSchema = z.object({
  id: z.string().optional(),
  data: z.looseObject({ alt: text, caption: text, credit: text, licence: text, decorative: z.boolean().nullish().catch(null), uploadAgain: z.boolean().optional().catch(undefined) }).catch({}),
})
type Fields = z.infer<typeof argsSchema>['data']

/**
 * Takes a file in before Payload sees it: refuses what is no picture, and hands on one drawn anew, under a name that no
 * other content will ever have, since files are kept by readers for a year.
 * @throws APIError 400 with a sentence about the file, 409 for one that is in the library; ValidationError beside a field
 */
export const takeIn: CollectionBeforeOperationHook = async (hook) => {
  const { args, overrideAccess, req } = hook
  const operation: unknown = Reflect.get(hook, 'operation')
  forgetIntake(req)
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return
  // Payload asks for permission after this hook; a stranger's file is not even opened
  if (overrideAccess !== true && scopeOf(rolesOf(req.user), operation, 'media') === 'none') return
  const { id, data } = argsSchema.parse(args)
  const file = req.file
  const fingerprint = fingerprintOf(file.data)
  if (operation === 'create' && req.payloadAPI === 'REST' && data.uploadAgain !== true) await refuseKnown(req, fingerprint)
  const { crop, focalPoint } = uploadEditsOf(req)
  await withoutTransaction(req, () =>
    desk.runExclusive(async () => {
      const { words, developed } = await picture(req, file.data, crop)
      await refuseWords(req, { id, data, words })
      const { master, format, colour, renditions } = developed
      const extension = format === 'png' ? 'png' : 'jpg'
      const name = `${nameOf(file.name)}-${fingerprintOf(master).slice(0, 8)}.${extension}`
      req.file = { ...file, name, data: master, size: master.length, mimetype: `image/${format}` }
      rememberIntake(req, { fingerprint, colour, renditions, words })
    }),
  )
  keepFocalPoint(req, focalPoint)
}

async function picture(req: PayloadRequest, bytes: Buffer, crop: Crop | null) {
  const inspected = await inspectFile(bytes)
  if (inspected.fault !== null) throw unusable(inspected.fault)
  const { kind, header } = inspected
  const words = await readWords(bytes, header.xmp)
  const developed = await develop(bytes, { kind, crop, rights: rightsPacket(words) }).catch((error: unknown) => {
    req.payload.logger.warn({ err: error }, 'A picture could not be decoded.')
    throw unusable(faultOfDecoding(endsEarly(bytes, String(error))))
  })
  return { words, developed }
}

/**
 * Runs what takes seconds outside the transaction that the operation has just opened and not yet used: where a database
 * has one writer, every autosave in the house would wait for this picture. A caller's own transaction is left alone.
 */
async function withoutTransaction(req: PayloadRequest, work: () => Promise<void>): Promise<void> {
  const own = req.routeParams?.['collection'] === 'media' && req.transactionID !== undefined
  if (own) await commitTransaction(req)
  await work()
  if (own) await initTransaction(req)
}

/** `IMG_0042 (1).JPG` → `img-0042-1`; what an earlier upload has added is not added twice. */
const nameOf = (filename: string) => slugify(filename.replace(/\.[^.]*$/, '').replace(/-[0-9a-f]{8}(?:-\d+)?$/, '')).slice(0, 80).replace(/-+$/, '') || 'picture'

/**
 * Payload looks at the fields only once it has removed the file that a new one replaces: what it would refuse, and leave
 * a picture without its file, is refused here.
 */
async function refuseWords(req: PayloadRequest, { id, data, words }: { id: string | undefined; data: Fields; words: PictureWords }): Promise<void> {
  const stored = id === undefined ? null : await req.payload.db.findOne<Media>({ collection: 'media', where: { id: { equals: id } }, req })
  const fault = faultOfAlt({ alt: (data.alt ?? stored?.alt) || words.alt, decorative: data.decorative ?? stored?.decorative })
  if (fault !== null) throw invalid(req, 'alt', fault)
  for (const name of ['alt', 'caption', 'credit', 'licence'] as const) {
    if ((data[name] ?? '').length > wordLimits[name]) throw invalid(req, name, `Keep this under ${wordLimits[name]} characters.`)
  }
}

/** Said above the form as well as beside the file: Payload's upload field takes back what the server says of it. */
const unusable = (message: string) => new APIError(message, 400, { errors: [{ path: 'file', message }] }, true)

const labels = new Map([['alt', 'Alternative text'], ['caption', 'Caption'], ['credit', 'Credit'], ['licence', 'Licence']])
const invalid = (req: PayloadRequest, path: string, message: string) =>
  new ValidationError({ collection: 'media', errors: [{ path, message, label: labels.get(path) ?? path }], req }, req.t)
