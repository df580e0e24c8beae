import { describe, expect, it } from '@jest/globals'
import { watchSaves } from './watchSaves'

const address = '/api/articles/s1?draft=true&autosave=true'
const newest = { id: 'v2', at: '2026-03-01T14:03:00.000Z', by: 'Ana Ruiz' }
const stale = () => Response.json({ errors: [{ message: 'Not saved', data: { stale: newest } }] }, { status: 409 })
const collision = () => Response.json({ errors: [{ message: 'Once more', again: true }] }, { status: 409 })
const stored = () => Response.json({ doc: {} })

/** A watched window whose newsroom gives `answers` one after the other; what was sent is noted. */
function aForm(answers: (() => Response)[]) {
  const sent: { address: string; form: string | null }[] = []
  const bases: (string | null)[] = []
  const pauses: number[] = []
  const saves = watchSaves({ story: 's1', form: 'form-of-ben', base: () => '2026-03-01T14:00:00.000Z', pause: async (milliseconds) => void pauses.push(milliseconds) })
  const target = {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      sent.push({ address: input instanceof Request ? input.url : input.toString(), form: new Headers(init?.headers).get('x-broadsheet-form') })
      bases.push(new Headers(init?.headers).get('if-match'))
      return (answers.shift() ?? stored)()
    },
  }
  const before = target.fetch
  return { saves, target, sent, bases, pauses, before, remove: saves.install(target), save: (to = address, body?: string | FormData) => target.fetch(to, { method: 'PATCH', ...(body === undefined ? {} : { body }) }) }
}
const dead = () => { throw new TypeError('Failed to fetch') }

describe('watchSaves', () => {
  it('sends saves one after the other, each with the form’s name and its turn', async () => {
    const { save, sent, saves } = aForm([])
    await Promise.all([save(), save('/api/articles/s1?depth=0')])
    expect(sent).toEqual([{ address, form: 'form-of-ben.1' }, { address: '/api/articles/s1?depth=0', form: 'form-of-ben.2' }])
    expect(saves.state()).toEqual({ trouble: null, conflict: null, stored: true })
  })

  it.each([['/api/articles/s2', 'PATCH'], ['/api/articles/s1', 'GET'], ['/api/sections/s1', 'PATCH']])('leaves %s by %s alone', async (to, method) => {
    const { target, sent, saves } = aForm([stale])
    await target.fetch(to, { method })
    expect([sent[0]?.form, saves.state().conflict]).toEqual([null, null])
  })

  it.each([
    ['{"headline":"x","_status":"published"}', true],
    ['{"headline":"x","_status":"draft"}', false],
  ])('notes what a refused save of %s would have hidden', async (body, publishing) => {
    const form = new FormData()
    form.set('_payload', body)
    for (const sent of [body, form]) {
      const { save, saves } = aForm([stale])
      expect((await save(address, sent)).status).toBe(409)
      expect(saves.state().conflict).toEqual({ newest, publishing, text: null })
      saves.settle()
      expect(saves.state().conflict).toBeNull()
    }
  })

  it('says what the form has seen where Payload sends the published story back, and nowhere else', async () => {
    const { save, saves, bases } = aForm([])
    await save(address, '{"headline":"Published","updatedAt":"2026-02-01T00:00:00.000Z"}')
    await save(address, '{"_status":"draft"}')
    await saves.sendText({ updatedAt: '2026-02-01T00:00:00.000Z' }, 'mine')
    expect(bases).toEqual(['"2026-03-01T14:00:00.000Z"', null, '"mine"'])
  })

  it('stores a text that stands in no form, and notes it as the one refused only where somebody else has saved', async () => {
    const text = { headline: 'Found again' }
    const { saves, sent, save } = aForm([dead, () => new Response(null, { status: 403 }), stale, stored, stale])
    const answers = []
    for (let attempt = 0; attempt < 2; attempt += 1) answers.push([(await saves.sendText(text, 'mine')).status, saves.state().conflict])
    expect(answers).toEqual([[503, null], [403, null]])
    await saves.sendText(text, 'mine')
    expect(saves.state().conflict).toEqual({ newest, publishing: false, text })
    expect([(await saves.sendText(text, newest.at)).status, sent.at(-1)]).toEqual([200, { address: '/api/articles/s1?depth=0&draft=true', form: 'form-of-ben.4' }])
    saves.settle()
    // a conflict of the form itself has nothing to do with it
    await save()
    expect(saves.state().conflict).toEqual({ newest, publishing: false, text: null })
  })

  it('sends a save that met another one again, and stops when that goes on and on', async () => {
    const { save, sent } = aForm([collision, collision])
    expect((await save()).status).toBe(200)
    expect(sent.map(({ form }) => form)).toEqual(['form-of-ben.1', 'form-of-ben.2', 'form-of-ben.3'])
    const unlucky = aForm(Array(20).fill(collision))
    expect((await unlucky.save()).status).toBe(409)
    expect([unlucky.sent.length, unlucky.saves.state().conflict]).toEqual([9, null])
  })

  it('keeps an autosave until the newsroom answers, and says meanwhile that it does not', async () => {
    const { save, saves, pauses } = aForm([dead, () => new Response(null, { status: 502 })])
    const troubles: unknown[] = []
    const unsubscribe = saves.subscribe(() => troubles.push(saves.state().trouble))
    expect((await save()).status).toBe(200)
    unsubscribe()
    expect([troubles, pauses]).toEqual([[null, 'unreachable', 'unreachable', null], [1000, 1000]])
  })

  it('answers a button at once when the newsroom is down', async () => {
    const { save } = aForm([dead])
    const answer = await save('/api/articles/s1?depth=0')
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Not stored')])
  })

  it.each([401, 403])('says that the person may not save after %i', async (status) => {
    const { save, saves } = aForm([() => new Response(null, { status })])
    await save()
    expect(saves.state().trouble).toBe('not-allowed')
  })

  it('gives back what it took when the form is left, and lets go of what waits', async () => {
    const { save, target, before, remove } = aForm(Array(9).fill(dead))
    const waiting = save()
    remove()
    expect((await waiting).status).toBe(503)
    expect(target.fetch).toBe(before)
  })

  it('stays out of the way where someone else has taken its place since', async () => {
    const { target, remove, sent } = aForm([])
    const mine = target.fetch
    const theirs = (...args: Parameters<typeof mine>) => mine(...args)
    target.fetch = theirs
    remove()
    await target.fetch(address, { method: 'PATCH' })
    expect([target.fetch === theirs, sent[0]?.form]).toEqual([true, null])
  })
})
