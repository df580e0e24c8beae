import type { NewComment } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { receiveReply, type SendReply } from './receiveReply'

const siteUrl = 'https://paper.example'
const siteKey = 'k'.repeat(40)
const filled = { story: '2026/11/harbour', parent: '', name: 'Ada', email: 'ada@example.org', site: '', text: 'Well said.' }

function aRequest(body: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket())
  request.headers = { origin: siteUrl, 'user-agent': 'test', 'content-type': 'application/x-www-form-urlencoded', ...headers }
  request.push(body)
  request.push(null)
  return request
}

const aForm = (changes: Record<string, string> = {}) => new URLSearchParams({ ...filled, ...changes }).toString()
const taken: SendReply = async () => ({ outcome: 'received', status: 'pending', own: 'a.b' })
const never: SendReply = () => Promise.reject(new Error('must not be sent'))

describe('receiveReply', () => {
  it.each([
    ['a form', aRequest(aForm())],
    ['JSON', aRequest(JSON.stringify(filled), { 'content-type': 'application/json' })],
  ])('passes on %s', async (_what, request) => {
    const sent: NewComment[] = []
    const send: SendReply = async (comment) => {
      sent.push(comment)
      return { outcome: 'received', status: 'approved', own: 'a.b' }
    }
    expect(await receiveReply({ request, siteUrl, siteKey, send })).toEqual({ status: 200, outcome: 'approved', own: 'a.b', story: '2026/11/harbour' })
    expect(sent).toEqual([
      { story: '2026/11/harbour', parent: null, name: 'Ada', email: 'ada@example.org', site: null, text: 'Well said.', trapped: false, tookSeconds: null, address: null, userAgent: 'test' },
    ])
  })

  it('names each mistake and gives back what was typed', async () => {
    const request = aRequest(aForm({ name: ' ', email: 'ada', site: 'javascript:alert(1)', text: '' }))
    expect(await receiveReply({ request, siteUrl, siteKey, send: never })).toEqual({
      status: 422,
      errors: {
        name: 'name-missing',
        email: 'email-malformed',
        site: 'site-malformed',
        text: 'text-missing',
      },
      typed: { ...filled, name: ' ', email: 'ada', site: 'javascript:alert(1)', text: '' },
      language: null,
    })
  })

  it('asks for everything when nothing readable came', async () => {
    const request = aRequest('{"name":', { 'content-type': 'application/json' })
    expect(await receiveReply({ request, siteUrl, siteKey, send: never })).toMatchObject({ status: 422, errors: { name: 'name-missing', text: 'text-missing' } })
  })

  it('tells the newsroom when a robot filled the trap', async () => {
    const trapped: boolean[] = []
    const send: SendReply = async (comment) => {
      trapped.push(comment.trapped)
      return { outcome: 'received', status: 'pending', own: 'a.b' }
    }
    await receiveReply({ request: aRequest(aForm({ trap: 'buy' })), siteUrl, siteKey, send })
    expect(trapped).toEqual([true])
  })

  it('refuses a form from elsewhere and keeps what was typed', async () => {
    const request = aRequest(aForm(), { origin: 'https://elsewhere.example' })
    expect(await receiveReply({ request, siteUrl, siteKey, send: never })).toEqual({ status: 403, trouble: 'foreign', message: null, typed: filled, language: null })
  })

  it.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar-EG'],
    ['no language!', null],
  ])('answers a form that says it is in %s in that language, if it is one of a paper', async (language, heard) => {
    const received = await receiveReply({ request: aRequest(aForm({ language, name: '' })), siteUrl, siteKey, send: never })
    expect(received).toMatchObject({ status: 422, language: heard, typed: { ...filled, name: '' } })
  })

  it('stops reading what is too large', async () => {
    expect(await receiveReply({ request: aRequest(aForm({ text: 'x'.repeat(70_000) })), siteUrl, siteKey, send: never })).toEqual({ status: 413, trouble: 'too-large', language: null })
  })

  it.each([
    ['unavailable', 503, filled],
    ['story-gone', 410, filled],
    ['thread-closed', 409, filled],
    ['parent-gone', 409, { story: '2026/11/harbour', name: 'Ada', email: 'ada@example.org', site: '', text: 'Well said.' }],
  ] as const)('answers %s with %i and keeps what was typed', async (reason, status, typed) => {
    const send: SendReply = async () => (reason === 'unavailable' ? reason : { outcome: 'refused', reason, message: null })
    expect(await receiveReply({ request: aRequest(aForm()), siteUrl, siteKey, send })).toMatchObject({ status, trouble: reason, typed })
  })

  it('takes no offence at fields that are no text', async () => {
    const request = aRequest(JSON.stringify({ ...filled, parent: ['x'], extra: {} }), { 'content-type': 'application/json; charset=utf-8' })
    expect(await receiveReply({ request, siteUrl, siteKey, send: taken })).toMatchObject({ status: 200 })
  })
})
