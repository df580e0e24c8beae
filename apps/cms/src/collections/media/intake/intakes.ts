import type { PictureWords } from '@broadsheet/newsroom'
import type { PayloadRequest } from 'payload'
import type { Developed } from './develop'

/** What is known of the file a request brings, from the moment it was read until its document is stored. */
export type Intake = Pick<Developed, 'colour' | 'renditions'> & {
  /** SHA-256 of the bytes that were sent, as hex: the same file again has the same. */
  fingerprint: string
  words: PictureWords
}

/** A request's file is nobody else's business, and its bytes do not belong into `req.context`, which is copied. */
const intakes = new WeakMap<PayloadRequest, Intake>()

export const rememberIntake = (req: PayloadRequest, intake: Intake): void => void intakes.set(req, intake)
export const intakeOf = (req: PayloadRequest): Intake | undefined => intakes.get(req)
export const forgetIntake = (req: PayloadRequest): void => void intakes.delete(req)
