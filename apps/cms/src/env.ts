import path from 'node:path'
import { z } from 'zod'

/** `next build` evaluates the configuration but opens nothing, so it needs no real settings. */
const building = process.env.NEXT_PHASE === 'phase-production-build'
const production = process.env.NODE_ENV === 'production' && !building

const secret = z
  .string({ error: 'is not set' })
  .refine((text) => text.length >= 32, 'must be at least 32 characters long')
  .refine((text) => !production || !text.includes('change-me'), 'is still the example value')

const origin = z.url({ error: 'must be an address such as https://news.example.org', protocol: /^https?$/ }).transform((url) => new URL(url).origin)

const optional = (setting: z.ZodType<string>) => z.literal('').or(setting).optional().transform((text) => text || undefined)
const address = z.url({ error: 'must be a web address', protocol: /^https?$/ })

const schema = z.object({
  DATABASE_URL: z.string({ error: 'is not set' }).regex(/^(file:|mongodb(\+srv)?:\/\/)/, 'must begin with file: (SQLite) or mongodb:// (MongoDB)'),
  PAYLOAD_SECRET: secret,
  /** Opens the doors that are the site's alone: for its readers' comments, for previews, and for several reads at once. */
  SITE_KEY: secret,
  /** Signs the messages that tell the site what has changed. */
  CHANGED_SECRET: secret,
  /** Where staff reach the newsroom; links in mail point there. */
  NEWSROOM_URL: origin,
  /** Where readers reach the paper. */
  SITE_URL: origin,
  /** Every site process to be told of changes, comma separated. */
  SITE_URLS: z
    .string({ error: 'is not set' })
    .transform((list) => list.split(',').map((url) => url.trim()).filter((url) => url !== ''))
    .pipe(z.array(origin).min(1, 'must name at least one address')),
  /** The WebSub hub that is told of the news in feeds. */
  WEBSUB_HUB: optional(address),
  /** Under this key search engines are told of stories, at INDEXNOW_URL. */
  INDEXNOW_KEY: optional(z.string().regex(/^[A-Za-z0-9-]{8,128}$/, 'must be 8 to 128 letters, digits or hyphens')),
  INDEXNOW_URL: optional(address).transform((url) => url ?? 'https://api.indexnow.org/indexnow'),
  /** Pictures and, without SMTP, outgoing mail are kept here. */
  DATA_DIR: z.string().default('./data').transform((folder) => path.resolve(folder)),
  SMTP_HOST: z.string().optional().transform((host) => host || undefined),
  SMTP_PORT: z.coerce.number().int().default(587),
  SMTP_USER: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_FROM: z.string().default('newsroom@localhost'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

const placeholders = {
  DATABASE_URL: 'file:./unused.db',
  PAYLOAD_SECRET: 'x'.repeat(32),
  SITE_KEY: 'x'.repeat(32),
  CHANGED_SECRET: 'x'.repeat(32),
  NEWSROOM_URL: 'http://localhost:3001',
  SITE_URL: 'http://localhost:3000',
  SITE_URLS: 'http://localhost:3000',
}

/**
 * The settings of the newsroom, parsed once.
 * @throws Error whose message names every variable that is missing or wrong and what it should be
 */
export const env = readEnv(building ? { ...placeholders, ...process.env } : process.env)

function readEnv(source: Record<string, string | undefined>) {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`The newsroom cannot start: ${faults.join('; ')}. See .env.example; \`npm start\` writes a .env with fresh secrets.`)
}
