import { z } from 'zod'
import { aBody } from '../apps/cms/src/testing/aPaper'
import { chief as chiefPerson } from './newsroomRest'
import type { Rest } from './newsroomRest'

/** Words that nobody outside may read, and where in the REST API they are kept (null for what is in no document). */
export type Secret = { what: string; words: string; at: string | null }

const comment = z.object({ id: z.string(), email: z.string(), text: z.string(), status: z.string() })

/**
 * Adds what a working newsroom has and the demo paper has not: colleagues, drafts, an edited but unpublished version, a
 * story unpublished, one taken down and one in the trash, a reader's address. Gives every secret there then is.
 */
export async function plantSecrets({ chief, env, story }: { chief: Rest; env: Record<string, string | undefined>; story: string }): Promise<Secret[]> {
  const colleagues: Secret[] = []
  for (const role of ['editor', 'reporter', 'moderator']) {
    const email = `${role}.colleague@newsroom.test`
    const { id } = await chief.make('users', { name: `The ${role}`, email, password: 'a long enough password', roles: [role] })
    colleagues.push({ what: 'an email address', words: email, at: `users/${id}` })
  }
  const discussion = z.array(comment).parse(await chief.find('comments'))
  return [
    ...colleagues,
    { what: 'an email address', words: chiefPerson.email, at: null },
    ...discussion.map(({ id, email }) => ({ what: 'an email address', words: email, at: `comments/${id}` })),
    ...discussion.filter(({ status }) => status !== 'approved').map(({ id, text, status }) => ({ what: `a ${status} comment`, words: plainStretch(text), at: `comments/${id}` })),
    ...(await hiddenStories(chief, story)),
    ...['PAYLOAD_SECRET', 'SITE_KEY', 'CHANGED_SECRET', 'DATA_DIR'].map((name) => ({ what: 'a setting', words: env[name] ?? '', at: null })),
  ]
}

async function hiddenStories(chief: Rest, path: string): Promise<Secret[]> {
  const [live] = await chief.find('articles', `where[path][equals]=${path}`)
  if (live === undefined) throw new Error(`There is no story ${path}.`)
  const written = (headline: string, data: Record<string, unknown>) => ({ headline, section: live['section'], body: aBody(`${headline}: the text.`), commentPolicy: 'open', ...data })

  const draft = await chief.make('articles', written('Embargoed draft of the audit', { _status: 'draft' }))
  await chief.change('articles', live.id, { headline: 'Embargoed new headline of a live story', _status: 'draft' })
  const taken = await chief.make('articles', written('Embargoed story taken down', { _status: 'published' }))
  await chief.change('articles', taken.id, { _status: 'draft' })
  const down = await chief.make('articles', written('Embargoed story under a court order', { _status: 'published' }))
  await chief.ask('POST', `/articles/${down.id}/take-down`, { reason: 'legal', note: 'Embargoed reason of the takedown' })
  const trashed = await chief.make('articles', written('Embargoed story in the trash', { _status: 'published' }))
  await chief.change('articles', trashed.id, { deletedAt: new Date().toISOString() })
  return [
    { what: 'a draft', words: 'Embargoed draft of the audit', at: `articles/${draft.id}` },
    { what: 'an unpublished edit', words: 'Embargoed new headline of a live story', at: `articles/${live.id}` },
    { what: 'a story no longer live', words: 'Embargoed story taken down', at: `articles/${taken.id}` },
    { what: 'a story no longer live', words: 'Embargoed story under a court order', at: `articles/${down.id}` },
    { what: 'a reason', words: 'Embargoed reason of the takedown', at: `articles/${down.id}` },
    { what: 'a story no longer live', words: 'Embargoed story in the trash', at: `articles/${trashed.id}` },
  ]
}

/** The longest stretch of a text that looks the same in HTML, JSON and XML. */
const plainStretch = (text: string) => (text.match(/[\w ,.?:;-]+/g) ?? []).reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '')
