/** A variable of `.env`. One with neither value nor `isSecret` is optional and stands there as a comment. */
export type Setting = { name: string; says: string; isSecret?: boolean; value?: string; example?: string }

/** Every setting, in the order in which `.env` and `.env.example` show them. */
export const settings: readonly Setting[] = [
  { name: 'PAYLOAD_SECRET', says: 'Signs what the newsroom hands out: sessions, preview links. At least 32 characters.', isSecret: true },
  { name: 'SITE_KEY', says: 'Shared by newsroom and site: proves that a comment, or a request for a preview or for several reads at once, comes from the site.', isSecret: true },
  { name: 'CHANGED_SECRET', says: 'Shared by newsroom and site: signs the messages that say what has changed.', isSecret: true },
  { name: 'EDGE_KEY', says: 'Shared by site and edges: proves that an order to fetch a page anew comes from the site.', isSecret: true },
  {
    name: 'DATABASE_URL',
    says: 'The database: file:… for SQLite (seen from this folder), or mongodb://… (with replicaSet=… in it).',
    value: 'file:./data/broadsheet.db',
  },
  { name: 'NEWSROOM_URL', says: 'Where staff reach the newsroom; its port is the one the newsroom listens on.', value: 'http://localhost:3001' },
  { name: 'CMS_URL', says: 'Where the site reaches the newsroom; readers never see it.', value: 'http://localhost:3001' },
  { name: 'SITE_URL', says: 'Where readers reach the paper; its port is the one the site listens on.', value: 'http://localhost:3000' },
  { name: 'SITE_URLS', says: 'Every site process the newsroom tells of changes, comma separated.', value: 'http://localhost:3000' },
  { name: 'EDGE_URLS', says: 'Every edge (nginx) that keeps pages of the site, as the site reaches it, comma separated.', example: 'http://edge:8080' },
  { name: 'WEBSUB_HUB', says: 'A WebSub hub: feeds name it, and it is told of their news, so that subscribers hear at once. Without one, nobody is told.', example: 'https://hub.example.org/' },
  { name: 'INDEXNOW_KEY', says: 'Search engines are told of new, changed and removed stories under this key, by IndexNow (openssl rand -hex 16). Without one, nobody is told.', example: 'the-key' },
  { name: 'INDEXNOW_URL', says: 'Where search engines take such news; one passes it on to the others.', example: 'https://api.indexnow.org/indexnow' },
  { name: 'DATA_DIR', says: 'Where pictures and, without SMTP, outgoing mail are kept.', example: './data' },
  { name: 'SMTP_HOST', says: 'The mail server. Without one, mail is written to DATA_DIR/outbox.', example: 'smtp.example.org' },
  { name: 'SMTP_PORT', says: 'Its port.', example: '587' },
  { name: 'SMTP_USER', says: 'The account mail is sent with.', example: 'newsroom@example.org' },
  { name: 'SMTP_PASSWORD', says: "That account's password.", example: 'the-password' },
  { name: 'SMTP_FROM', says: 'The sender readers and staff see.', example: 'newsroom@example.org' },
  { name: 'LOG_LEVEL', says: 'fatal, error, warn, info, debug or trace.', example: 'info' },
  { name: 'LISTEN_HOST', says: 'The network address both servers listen on; behind a proxy on this machine, 127.0.0.1. Without it, all of them.', example: '127.0.0.1' },
]

/** The text of a settings file. `secretFor` gives each secret its value. */
export function renderSettings(secretFor: (name: string) => string): string {
  const heading = '# Settings of Broadsheet. A real environment variable wins over a line here.\n'
  const lines = settings.map(({ name, says, isSecret, value, example }) => {
    const line = isSecret === true ? `${name}=${secretFor(name)}` : value === undefined ? `# ${name}=${example ?? ''}` : `${name}=${value}`
    return `\n# ${says}\n${line}\n`
  })
  return heading + lines.join('')
}
