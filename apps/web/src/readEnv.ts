import { z } from 'zod'

const examples = ['change-me', 'changeme', 'example', 'secret', 'your-']

const address = (what: string) =>
  z
    .string({ error: `is missing: set it to ${what}` })
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), `is not a web address: set it to ${what}`)
    .transform((text) => text.replace(/\/+$/, ''))

const secret = (production: boolean) =>
  z
    .string({ error: 'is missing: set it to at least 32 random characters (openssl rand -hex 32)' })
    .min(production ? 32 : 1, 'is too short: use at least 32 random characters (openssl rand -hex 32)')
    .refine(
      (text) => !production || !examples.some((example) => text.toLowerCase().includes(example)),
      'is an example: make one of your own (openssl rand -hex 32)',
    )

const envSchema = ({ production }: { production: boolean }) =>
  z.object({
    /** Where this process reaches the newsroom; readers never see it. */
    CMS_URL: address('the newsroom as this process reaches it, such as http://localhost:3001'),
    /** The origin readers know. */
    SITE_URL: address('the public origin of the site, such as https://paper.example').transform((url) => new URL(url).origin),
    /** Proves to the newsroom that a comment comes from the site. */
    SITE_KEY: secret(production),
    /** Proves to the site that a "changed" message comes from the newsroom. */
    CHANGED_SECRET: secret(production),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is none of fatal, error, warn, info, debug, trace, silent' }).default('info'),
  })

export type Env = z.infer<ReturnType<typeof envSchema>>

/** A setting is missing or unusable; the message says which and what to set. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** What a build runs with: pages are rendered later, by a server that has real settings. */
const atBuild: Env = {
  CMS_URL: 'http://newsroom.invalid',
  SITE_URL: 'http://site.invalid',
  SITE_KEY: '',
  CHANGED_SECRET: '',
  LOG_LEVEL: 'info',
}

/** The settings in `source`, checked; throws an `EnvError` that names everything wrong at once. */
export function readEnv(source: Record<string, string | undefined>): Env & { building: boolean } {
  if (source.NEXT_PHASE === 'phase-production-build') return { ...atBuild, building: true }
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema({ production: source.NODE_ENV === 'production' }).safeParse(filled)
  if (parsed.success) return { ...parsed.data, building: false }
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new EnvError(`The site cannot start. ${problems.join(' ')}`)
}
