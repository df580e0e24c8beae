import { createHmac } from 'node:crypto'
import { env } from '../env'

/** A hash that tells whether two values are the same and, without the newsroom's secret, nothing else. 64 hex digits. */
export const keyedHash = (text: string) => createHmac('sha256', env.PAYLOAD_SECRET).update(text).digest('hex')
