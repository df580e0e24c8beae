import { z } from 'zod'
import type { Stage } from '../../e2e/stage'

/** Answers of Payload's REST API, as far as the bench looks into them. */
const documentSchema = z.object({ id: z.string().default(''), updatedAt: z.string().default(''), path: z.string().nullish().transform((path) => path ?? '') }).prefault({})
const answerSchema = z.object({ doc: documentSchema, docs: z.array(documentSchema).default([]), token: z.string().optional() })
type Answer = z.infer<typeof answerSchema>

export type Session = {
  get: (path: string) => Promise<Answer>
  post: (path: string, body: unknown) => Promise<Answer>
  patch: (path: string, body: unknown) => Promise<Answer>
}

const admin = { name: 'Bench', email: 'bench@example.org', password: 'only for measuring', roles: ['admin'] }
const sessions = new Map<string, Promise<Session>>()

/** An admin's session with the stage's newsroom; its first user is made where there is none. */
export function newsroomSession(stage: Stage): Promise<Session> {
  const known = sessions.get(stage.newsroomUrl) ?? logIn(stage)
  sessions.set(stage.newsroomUrl, known)
  return known
}

async function logIn(stage: Stage): Promise<Session> {
  const ask = async (token: string | undefined, method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${stage.newsroomUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `JWT ${token}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text.slice(0, 300)}`)
    return answerSchema.parse(JSON.parse(text))
  }
  const { token } = await ask(undefined, 'POST', '/api/users/first-register', admin)
  // all readers of a bench share one address
  await ask(token, 'POST', '/api/globals/discussion', { floodSeconds: 0, perHour: 0, perDay: 0 })
  return {
    get: (path) => ask(token, 'GET', path),
    post: (path, body) => ask(token, 'POST', path, body),
    patch: (path, body) => ask(token, 'PATCH', path, body),
  }
}
