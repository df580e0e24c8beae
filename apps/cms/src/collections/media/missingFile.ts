import { existsSync } from 'node:fs'
import path from 'node:path'
import type { UploadConfig } from 'payload'
import { refusal } from '../../endpoints/refusal'
import { env } from '../../env'

/** Where pictures are kept. */
export const mediaFolder = path.join(env.DATA_DIR, 'media')

/** Answers 404 for a picture that is not there, where Payload would answer an opaque 500; leaves the rest to Payload. */
export const missingFile: NonNullable<UploadConfig['handlers']>[number] = (_req, { params }) =>
  existsSync(path.resolve(mediaFolder, params.filename)) ? undefined : refusal(404, 'There is no such picture.')
