import { collisionSchema, savingHeaders, staleSaveSchema, type NewestVersionNote } from '@broadsheet/contract'
import { writeFormTurn } from '@broadsheet/newsroom'

/** A save that was refused: the version it would have hidden, whether it was to publish, and its text where that stands in no form. */
export type Conflict = { newest: NewestVersionNote; publishing: boolean; text: Text | null }

type Text = Record<string, unknown>

/** How the saves of an open form fare. `stored`: the last one was. */
export type SavesState = { trouble: 'unreachable' | 'not-allowed' | null; conflict: Conflict | null; stored: boolean }

export type Saves = {
  subscribe: (listener: () => void) => () => void
  state: () => SavesState
  /** Puts itself in the place of `target.fetch`, through which every save of the form goes; gives what undoes it. */
  install: (target: { fetch: Fetch }) => () => void
  /** The conflict has been decided. */
  settle: () => void
  /** Stores a text that stands in no form as the newest draft, if `base` is when the version was stored that it started from. */
  sendText: (text: Text, base: string) => Promise<Response>
}

type Fetch = typeof fetch
type Setting = {
  story: string
  form: string
  /** When the version was stored that the form shows. */
  base: () => string | null
  /** The form has handed a save over. */
  handedOver?: () => void
  pause?: (milliseconds: number) => Promise<void>
}

/** How long the form waits before it tries again. */
const patience = { collision: 100, unreachable: 1000 } as const
const mostCollisions = 8

/**
 * Watches every save of the story that an open form makes, by whichever of Payload's buttons: Payload gives no hook for
 * it. One is sent after the other, each with the name of the form, so that the newsroom knows what follows on what. An
 * autosave that finds the newsroom down waits until it is back; a save that met another one is sent again.
 */
export function watchSaves({ story, form, base, handedOver, pause = wait }: Setting): Saves {
  const listeners = new Set<() => void>()
  let current: SavesState = { trouble: null, conflict: null, stored: false }
  let turn = 0
  let last: Promise<unknown> = Promise.resolve()
  let original: Fetch | null = null

  const become = (change: Partial<SavesState>) => {
    current = { ...current, ...change }
    listeners.forEach((listener) => listener())
  }

  async function attempt(address: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set(savingHeaders.form, writeFormTurn({ form, turn: (turn += 1) }))
    const seen = base()
    if (seen !== null && isRevert(init.body) && !headers.has(savingHeaders.base)) headers.set(savingHeaders.base, `"${seen}"`)
    return (original ?? fetch)(address, { ...init, headers })
  }

  async function persist(address: string, init: RequestInit): Promise<Response> {
    const patient = address.includes('autosave=true')
    for (let collisions = 0; ; ) {
      const response = await attempt(address, init).catch(() => null)
      if (response === null || isDown(response)) {
        become({ trouble: 'unreachable' })
        if (!patient) return refusal(503, 'Not stored: the newsroom does not answer. Try again in a moment.')
        await pause(patience.unreachable)
        if (original === null) return refusal(503, 'The form was left.')
        continue
      }
      const isCollision = response.status === 409 && collisions < mostCollisions && collisionSchema.safeParse(await bodyOf(response)).success
      if (!isCollision) return response
      collisions += 1
      await pause(patience.collision * collisions)
    }
  }

  async function send(address: string, init: RequestInit, text: Text | null): Promise<Response> {
    become({ stored: false })
    const response = await persist(address, init)
    if (response.ok) become({ trouble: null, stored: true })
    else if (response.status === 401 || response.status === 403) become({ trouble: 'not-allowed' })
    else if (response.status === 409) {
      const stale = staleSaveSchema.safeParse(await bodyOf(response))
      if (stale.success) become({ trouble: null, conflict: { newest: stale.data.errors[0].data.stale, publishing: isPublishing(init.body), text } })
    }
    return response
  }

  const inTurn = (address: string, init: RequestInit, text: Text | null = null): Promise<Response> => {
    handedOver?.()
    const next = last.then(() => send(address, init, text))
    last = next.catch(() => null)
    return next
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => current,
    install: (target) => {
      const before = target.fetch
      const watched: Fetch = (input, init = {}) =>
        original !== null && typeof input === 'string' && isSave(input, init.method, story) ? inTurn(input, init) : before.call(target, input, init)
      original = before.bind(target)
      target.fetch = watched
      return () => {
        original = null
        if (target.fetch === watched) target.fetch = before
      }
    },
    settle: () => become({ conflict: null }),
    sendText: (text, base) => {
      const headers = { 'content-type': 'application/json', [savingHeaders.base]: `"${base}"` }
      return inTurn(`/api/articles/${story}?depth=0&draft=true`, { method: 'PATCH', credentials: 'include', headers, body: JSON.stringify({ ...text, _status: 'draft' }) }, text)
    },
  }
}

const isSave = (address: string, method: string | undefined, story: string): boolean =>
  method?.toUpperCase() === 'PATCH' && new URL(address, 'http://here').pathname.endsWith(`/api/articles/${story}`)

/** What a proxy says of a newsroom that is not there. */
const isDown = ({ status }: Response): boolean => status === 502 || status === 503 || status === 504

const bodyOf = async (response: Response): Promise<unknown> => response.clone().json().catch(() => null)

const refusal = (status: number, message: string) => Response.json({ errors: [{ message }] }, { status })

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Payload's “revert” sends the published story back as it is stored, with the time of that instead of what the form has seen. */
const isRevert = (body: RequestInit['body']): boolean => typeof body === 'string' && body.includes('"updatedAt"')

function isPublishing(body: RequestInit['body']): boolean {
  const text = body instanceof FormData ? body.get('_payload') : body
  return typeof text === 'string' && /"_status":"published"/.test(text)
}
