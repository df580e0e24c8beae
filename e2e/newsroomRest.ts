import { z } from 'zod'
import { aBody } from '../apps/cms/src/testing/aPaper'

type Document = { id: string } & Record<string, unknown>
export type RestAnswer = { status: number; ok: boolean; text: string }

/** The newsroom's REST API as one logged-in person uses it. */
export type Rest = {
  token: string
  ask: (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) => Promise<RestAnswer>
  /** The documents a query selects, such as `where[slug][equals]=x`. */
  find: (collection: string, query?: string) => Promise<Document[]>
  /** Makes a document; a refusal is an error. */
  make: (collection: string, data: Record<string, unknown>) => Promise<Document>
  /** Changes a document as it stands: a story is read first, since a save must say what it started from. A refusal is an error. */
  change: (collection: string, id: string, data: Record<string, unknown>) => Promise<Document>
}

type Person = { email: string; password: string }

export const chief: Person & { name: string } = { name: 'Ida Chief', email: 'ida.chief@newsroom.test', password: 'a long enough password' }
export const moderator: Person & { name: string } = { name: 'Mo Derator', email: 'mo.derator@newsroom.test', password: 'another long password' }

const document = z.looseObject({ id: z.string() })
const savedSchema = z.object({ doc: document })
const seenSchema = z.object({ updatedAt: z.string() })
const againSchema = z.object({ errors: z.tuple([z.object({ again: z.literal(true) })]) })
const foundSchema = z.object({ docs: z.array(document) })

/** The API as `token` opens it; without one, as anybody sees it. */
export function restOf(newsroomUrl: string, token = ''): Rest {
  const ask: Rest['ask'] = async (method, path, body) => {
    const response = await fetch(`${newsroomUrl}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `JWT ${token}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, ok: response.ok, text: await response.text() }
  }
  const answered = async <Schema extends z.ZodType>(schema: Schema, method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<z.output<Schema>> => {
    const { ok, status, text } = await ask(method, path, body)
    if (!ok) throw new Error(`${method} ${path} answered ${status}: ${text.slice(0, 500)}`)
    return schema.parse(JSON.parse(text))
  }
  return {
    token,
    ask,
    find: async (collection, query = '') => (await answered(foundSchema, 'GET', `/${collection}?depth=0&limit=500&${query}`)).docs,
    make: async (collection, data) => (await answered(savedSchema, 'POST', `/${collection}?depth=0`, data)).doc,
    change: async (collection, id, data) => {
      for (;;) {
        const seen = collection === 'articles' ? await answered(seenSchema, 'GET', `/articles/${id}?depth=0&draft=true&trash=true`) : {}
        const { ok, status, text } = await ask('PATCH', `/${collection}/${id}?depth=0`, { ...data, ...seen })
        if (ok) return savedSchema.parse(JSON.parse(text)).doc
        // two wrote at the same moment: MongoDB let the other one through, and the form would save again by itself
        if (!againSchema.safeParse(JSON.parse(text)).success) throw new Error(`PATCH /${collection}/${id} answered ${status}: ${text.slice(0, 500)}`)
      }
    },
  }
}

const tokenSchema = z.object({ token: z.string() })

/** Makes the newsroom's first user, its admin, who knows that many readers share one address here. */
export async function registerChief(newsroomUrl: string): Promise<Rest> {
  const { text } = await restOf(newsroomUrl).ask('POST', '/users/first-register', { ...chief, roles: ['admin'] })
  const rest = restOf(newsroomUrl, tokenSchema.parse(JSON.parse(text)).token)
  const set = await rest.ask('POST', '/globals/discussion', { floodSeconds: 0, perHour: 0, perDay: 0 })
  if (!set.ok) throw new Error(`The rules for comments were answered ${set.status}: ${set.text.slice(0, 500)}`)
  return rest
}

/** Logs a person in. */
export async function logIn(newsroomUrl: string, { email, password }: Person): Promise<Rest> {
  const { text } = await restOf(newsroomUrl).ask('POST', '/users/login', { email, password })
  return restOf(newsroomUrl, tokenSchema.parse(JSON.parse(text)).token)
}

/** A place in the paper: what a story needs around it. Slugs are made from the names. */
export async function makePlace(rest: Rest) {
  const made = async (collection: string, name: string) => (await rest.make(collection, { name })).id
  return {
    politics: await made('sections', 'Politics'),
    world: await made('sections', 'World'),
    author: await made('authors', 'Keith Jacobs'),
    topic: await made('topics', 'Harbor'),
  }
}
export type Place = Awaited<ReturnType<typeof makePlace>>

/** The data of a live story. */
export const aStory = (place: Place, headline: string, data: Record<string, unknown> = {}) => ({
  headline,
  section: place.politics,
  byline: [{ author: place.author, role: 'text' }],
  topics: [place.topic],
  body: aBody(`What there is to say about it: ${headline}.`),
  commentPolicy: 'open',
  _status: 'published',
  ...data,
})
