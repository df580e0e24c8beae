import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Audit } from './audit/Audit'
import { Articles } from './collections/articles/Articles'
import { Authors } from './collections/Authors'
import { Comments } from './collections/comments/Comments'
import { Decisions } from './collections/comments/Decisions'
import { Readers } from './collections/comments/Readers'
import { Reports } from './collections/comments/Reports'
import { Media } from './collections/media/Media'
import { Pages } from './collections/pages/Pages'
import { PreviewLinks } from './collections/previewLinks/PreviewLinks'
import { redirects } from './collections/redirects/redirects'
import { Sections } from './collections/sections/Sections'
import { Series } from './collections/Series'
import { Topics } from './collections/Topics'
import { Users } from './collections/users/Users'
import { conflictAnswer } from './database/conflictAnswer'
import { databaseAdapter } from './database/databaseAdapter'
import { prepareDatabase } from './database/prepareDatabase'
import { emailAdapter } from './email/emailAdapter'
import { env } from './env'
import { errorAnswer } from './errorAnswer'
import { bodyEditor } from './body/bodyEditor'
import { Discussion } from './globals/Discussion'
import { Settings } from './globals/Settings'
import { Site } from './globals/Site'
import { health } from './health'
import { Outbox } from './outbox/Outbox'
import { Presence } from './presence/Presence'
import { readsEndpoint } from './reads/readsEndpoint'
import { RelatedProfiles } from './related/RelatedProfiles'
import { RelatedTerms } from './related/RelatedTerms'
import { searchEndpoint } from './search/searchEndpoint'
import { SpamLessons } from './spam/SpamLessons'
import { SpamWords } from './spam/SpamWords'

const folder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.NEWSROOM_URL,
  csrf: [env.NEWSROOM_URL],
  cors: [],
  db: await databaseAdapter(env.DATABASE_URL),
  email: emailAdapter,
  editor: bodyEditor,
  sharp,
  collections: [Articles, Comments, Decisions, Readers, Reports, Media, Sections, Topics, Series, Authors, Pages, Users, PreviewLinks, Outbox, Presence, RelatedProfiles, RelatedTerms, SpamWords, SpamLessons, Audit],
  globals: [Site, Discussion, Settings],
  plugins: [redirects],
  endpoints: [health, readsEndpoint, searchEndpoint],
  onInit: prepareDatabase,
  hooks: { afterError: [errorAnswer, conflictAnswer] },
  admin: {
    user: 'users',
    // the stock avatar asks a third party
    avatar: 'default',
    importMap: { baseDir: folder },
    meta: { titleSuffix: ' · Broadsheet' },
    components: {
      beforeDashboard: ['/admin/desk/Welcome#Welcome'],
      beforeNavLinks: ['/admin/moderation/desk/DeskNavLink#DeskNavLink'],
      beforeLogin: ['/admin/desk/MailNotice#MailNotice'],
      graphics: { Logo: '/admin/brand/Logo#Logo', Icon: '/admin/brand/Icon#Icon' },
      views: {
        moderation: { Component: '/admin/moderation/desk/DeskView#DeskView', path: '/moderation', exact: true, meta: { title: 'Moderation' } },
        moderationFigures: { Component: '/admin/moderation/figures/FiguresView#FiguresView', path: '/moderation/figures', exact: true, meta: { title: 'Moderation figures' } },
      },
    },
  },
  graphQL: { disable: true },
  telemetry: false,
  maxDepth: 3,
  upload: { limits: { fileSize: 25_000_000 } },
  logger: { options: { level: env.LOG_LEVEL } },
  typescript: { autoGenerate: false, outputFile: path.join(folder, 'payload-types.ts') },
})
