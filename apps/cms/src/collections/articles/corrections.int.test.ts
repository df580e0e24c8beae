import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { aBody, aPaper, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())
beforeEach(() => clearMessages(newsroom.payload))

const publish = (headline: string, data: Record<string, unknown> = {}) =>
  newsroom.payload.create({
    collection: 'articles',
    data: { headline, section: paper.politics, body: aBody('The ferry left at seven.'), commentPolicy: 'open', _status: 'published', ...data },
    depth: 0,
  })
const edit = (id: string, data: Record<string, unknown>, draft = false) => newsroom.payload.update({ collection: 'articles', id, data, draft, depth: 0 })
const publicly = async (question: string) => (await newsroom.rest('GET', `/api/articles${question}`)).body
const notice = { kind: 'correction', text: 'An earlier version said that the ferry left at six. It left at seven.' }
const thisYear = new Date().toISOString().slice(0, 4)

describe('what readers are told of a published story', () => {
  it('is nothing after a silent mend, whatever it mends', async () => {
    const story = await publish('Fery fares')
    const mended = await edit(story.id, { headline: 'Ferry fares', standfirst: 'Up again.', body: aBody('The ferry left at 7.'), section: paper.world })
    expect(mended).toMatchObject({ headline: 'Ferry fares', changedAt: null, publishedAt: story.publishedAt })
  })

  it('is that it was updated, once, when an editor says so', async () => {
    const story = await publish('Still counting')
    expect(await edit(story.id, { body: aBody('Half are counted.'), tellReaders: true }, true)).toMatchObject({ tellReaders: true, changedAt: null })
    const told = await edit(story.id, { _status: 'published' })
    expect(told).toMatchObject({ tellReaders: false, changedAt: expect.any(String) })
    expect((await edit(story.id, { body: aBody('Half are counted!') })).changedAt).toBe(told.changedAt)
    expect(Object.keys(await publicly(`/${story.id}`))).not.toContain('tellReaders')
  })

  it('is a correction, dated when it is published and not when it was written', async () => {
    const story = await publish('The ferry left')
    await edit(story.id, { corrections: [notice] }, true)
    expect((await publicly(`/${story.id}`)).corrections).toEqual([])
    await clearMessages(newsroom.payload)
    const before = Date.now()
    const corrected = await edit(story.id, { _status: 'published' })
    expect(corrected.corrections).toMatchObject([{ ...notice, at: expect.any(String) }])
    expect(Date.parse(corrected.corrections?.[0]?.at ?? '')).toBeGreaterThanOrEqual(before)
    expect(corrected).toMatchObject({ changedAt: corrected.correctedAt, correctedAt: corrected.corrections?.[0]?.at, retracted: false })
    expect(await messages(newsroom.payload)).toMatchObject([{ change: { before: { corrected: [] }, after: { corrected: [thisYear] } } }])
  })

  it('is no news again when the story is published anew with the same notices', async () => {
    const story = await edit((await publish('Once told')).id, { corrections: [notice] })
    const again = await edit(story.id, { headline: 'Once told, and mended' })
    expect(again).toMatchObject({ changedAt: story.changedAt, correctedAt: story.correctedAt, corrections: story.corrections })
  })

  it('is news when a notice gets other words, and none when one is taken back', async () => {
    const story = await edit((await publish('Told twice')).id, { corrections: [{ ...notice, at: '2020-01-01T00:00:00.000Z' }] })
    const [stored] = story.corrections ?? []
    const reworded = await edit(story.id, { corrections: [{ ...stored, text: 'It left at half past six.' }] })
    expect(Date.parse(reworded.changedAt ?? '')).toBeGreaterThan(Date.parse(story.changedAt ?? ''))
    expect(await edit(story.id, { corrections: [] })).toMatchObject({ changedAt: reworded.changedAt, correctedAt: null })
  })

  it('is a retraction, which marks the story and leaves it up', async () => {
    const story = await edit((await publish('Taken back')).id, { corrections: [{ kind: 'retraction', text: 'We could not confirm it.' }] })
    expect(await publicly(`/${story.id}?select[retracted]=true&select[headline]=true`)).toMatchObject({ headline: 'Taken back', retracted: true })
  })

  it('is found by its date, newest first, and by its year, by those who ask for corrections alone', async () => {
    const old = await publish('Corrected long ago', { publishedAt: '2019-03-04T00:00:00.000Z', corrections: [{ ...notice, at: '2019-03-05T00:00:00.000Z' }] })
    expect(old).toMatchObject({ changedAt: '2019-03-05T00:00:00.000Z', correctedAt: '2019-03-05T00:00:00.000Z' })
    const { docs } = await publicly('?where[correctedAt][exists]=true&sort=-correctedAt&limit=50&depth=0')
    expect(docs.map(({ correctedAt }: { correctedAt: string }) => correctedAt)).toEqual(docs.map(({ correctedAt }: { correctedAt: string }) => correctedAt).toSorted().reverse())
    expect(docs.at(-1).id).toBe(old.id)
    const year = await publicly('?where[corrections.at][greater_than_equal]=2019-01-01T00:00:00.000Z&where[corrections.at][less_than]=2020-01-01T00:00:00.000Z&depth=0')
    expect(year.docs.map(({ id }: { id: string }) => id)).toEqual([old.id])
  })

  it.each([
    ['a notice without words', { kind: 'correction', text: '  ' }, 'corrections.0.text', 'what is right'],
    ['a notice of tomorrow', { ...notice, at: '2999-01-01T00:00:00.000Z' }, 'corrections.0.at', 'in the future'],
  ])('is never %s: the story is not published, with a sentence beside the field', async (what, correction, path, sentence) => {
    const story = await publish(`Refused ${what}`)
    await expect(edit(story.id, { corrections: [correction] })).rejects.toMatchObject({ data: { errors: [{ path, message: expect.stringContaining(sentence) }] } })
  })

  it('stays with the story, not with a copy of it', async () => {
    const story = await edit((await publish('Original')).id, { corrections: [{ kind: 'retraction', text: 'No.' }] })
    expect(await newsroom.payload.duplicate({ collection: 'articles', id: story.id, depth: 0 })).toMatchObject({ corrections: [], correctedAt: null, retracted: false })
  })
})
