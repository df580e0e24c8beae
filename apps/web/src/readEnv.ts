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
    /** Where staff reach the newsroom: the one page that may show a story beside its form. Without it, the same as `CMS_URL`. */
    NEWSROOM_URL: address('the newsroom as staff reach it, such as https://newsroom.example').transform((url) => new URL(url).origin).optional(),
    /** The origin readers know. */
    SITE_URL: address('the public origin of the site, such as https://paper.example').transform((url) => new URL(url).origin),
    /** Proves to the newsroom that a comment, or a request for a preview or for several reads at once, comes from the site. */
    SITE_KEY: secret(production),
    /** Proves to the site that a "changed" message comes from the newsroom. */
    CHANGED_SECRET: secret(production),
    /** The edges that keep this site's pages, each to be told of what has changed. */
    EDGE_URLS: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((url) => url.trim()).filter((url) => url !== ''))
      .pipe(z.array(address('the edges as this process reaches them, comma separated, such as http://edge:8080'))),
    /** Proves to an edge that an order comes from the site; needed where there is one. */
    EDGE_KEY: secret(production).or(z.literal('')).default(''),
    /** The hub that tells subscribers of a feed's news; feeds name it. */
    WEBSUB_HUB: z.url({ error: 'is not a web address: set it to that of a WebSub hub, or leave it out', protocol: /^https?$/ }).optional(),
    /** Shown at its own address, where search engines look it up. */
    INDEXNOW_KEY: z.string().regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits or hyphens').optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is none of fatal, error, warn, info, debug, trace, silent' }).default('info'),
  }).refine(({ EDGE_URLS, EDGE_KEY }) => EDGE_URLS.length === 0 || EDGE_KEY !== '', {
    path: ['EDGE_KEY'],
    message: 'is missing: where EDGE_URLS names an edge, set both to the same 32 random characters or more (openssl rand -hex 32)',
  })

export type Env = z.infer<ReturnType<typeof envSchema>> & { NEWSROOM_URL: string }

/** A setting is missing or unusable; the message says which and what to set. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** What a build runs with: pages are rendered later, by a server that has real settings. */
const atBuild: Env = {
  CMS_URL: 'http://newsroom.invalid',
  NEWSROOM_URL: 'http://newsroom.invalid',
  SITE_URL: 'http://site.invalid',
  SITE_KEY: '',
  CHANGED_SECRET: '',
  EDGE_URLS: [],
  EDGE_KEY: '',
  LOG_LEVEL: 'info',
}

/** The settings in `source`, checked; throws an `EnvError` that names everything wrong at once. */
export function readEnv(source: Record<string, string | undefined>): Env & { building: boolean; production: boolean } {
  const production = source.NODE_ENV === 'production'
  if (source.NEXT_PHASE === 'phase-production-build') return { ...atBuild, building: true, production }
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = envSchema({ production }).safeParse(filled)
  if (parsed.success) return { ...parsed.data, NEWSROOM_URL: parsed.data.NEWSROOM_URL ?? new URL(parsed.data.CMS_URL).origin, building: false, production }
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  throw new EnvError(`The site cannot start. ${problems.join(' ')}`)
}
