import { readEnv } from './readEnv'

/** The settings. Nothing else reads `process.env`. */
export const env = readEnv(process.env)
