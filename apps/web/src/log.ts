import pino from 'pino'
import { env } from './env'

/** Structured lines on standard output. What a reader typed, and where a reader is, is never logged. */
export const log = pino({ level: env.LOG_LEVEL, base: { app: 'web' }, timestamp: pino.stdTimeFunctions.isoTime })
